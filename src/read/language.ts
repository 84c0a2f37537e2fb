/** Small words by which languages are told apart; a word of two languages counts for both. */
const WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in a is that for it on was with as by be at from this have are has said its will an not or which their they we he his been would more but who were about than had you our after also new can',
  de: 'der die und das in den von zu mit ist des auf für im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei',
  fr: 'de la le et les des en un une du que est pour qui dans par plus au pas sur ne se ce il avec sont son aux cette ses mais ou été comme être nous leur ont a à deux fait elle après selon',
  es: 'de la que el en y a los del se las por un para con no una su al lo como más pero sus le ya o este sí porque esta entre cuando muy sin sobre también me hasta hay donde quien desde todo fue ha según son',
  it: 'di e il la che in un a per è una con sono del non si le da i della nel al dei alla ha anche lo come ma gli più dal delle se ai questo suo ha stato dopo nella',
  pt: 'de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito há nos já está eu também só pelo pela até isso segundo',
  nl: 'de van het een en in is dat op te zijn voor met die niet aan er om ook als dan maar bij nog uit door naar heeft hebben wordt over tot ze je mijn deze zich hij was worden meer werd',
  sv: 'och i att det som en på är av för med den till inte har de ett om var jag från men så kan vi han ska också efter eller när vid sig säger nya',
  da: 'og i at det er en til på af for med den de ikke har der som et om var jeg fra men så kan vi han skal også efter eller når ved sig siger nye',
  no: 'og i at det er en til på av for med den de ikke har som et om var jeg fra men så kan vi han skal også etter eller når ved seg sier nye',
  fi: 'ja on ei se että oli ovat hän mutta myös kun tai joka sen mukaan sekä jo niin kuin vain ole mitä tämä voi',
  pl: 'w i na z się nie do to że o jest jak za po od dla przez ale czy tym co oraz ma są jego ich było także już roku',
  tr: 've bir bu da de için ile olarak olan çok daha en gibi kadar sonra ise ancak olduğu var yeni göre',
  id: 'yang dan di untuk dengan dari ini pada tidak itu dalam akan adalah oleh juga ke sebagai bisa lebih telah karena',
}

const BY_WORD = new Map<string, string[]>()
for (const [language, words] of Object.entries(WORDS))
  for (const word of new Set(words.split(' '))) BY_WORD.set(word, [...(BY_WORD.get(word) ?? []), language])

const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/[\u3040-\u30ff]/g, 'ja'],
  [/[\uac00-\ud7af]/g, 'ko'],
  [/[\u4e00-\u9fff]/g, 'zh'],
  [/[\u0400-\u04ff]/g, 'ru'],
  [/[\u0600-\u06ff]/g, 'ar'],
  [/[\u0590-\u05ff]/g, 'he'],
  [/[\u0370-\u03ff]/g, 'el'],
  [/[\u0900-\u097f]/g, 'hi'],
  [/[\u0e00-\u0e7f]/g, 'th'],
]

/** How much of a text is looked at. */
const SAMPLE = 6000

/**
 * The language of a text by its small words. English in doubt: a headline or a fragment of names and figures has
 * too few of them to tell.
 */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE)
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  if (letters === 0) return 'und'
  for (const [script, language] of SCRIPTS) if ((sample.match(script)?.length ?? 0) > letters * 0.3) return language
  const counts = new Map<string, number>()
  let words = 0
  for (const word of sample.toLowerCase().match(/\p{L}+/gu) ?? []) {
    words++
    for (const language of BY_WORD.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1)
  }
  const english = counts.get('en') ?? 0
  let best = 'en'
  let most = english
  for (const [language, count] of counts)
    if (count > most) {
      best = language
      most = count
    }
  const enough = most >= 4 && most >= words * 0.12
  return best !== 'en' && enough && most > english * 1.6 ? best : 'en'
}
