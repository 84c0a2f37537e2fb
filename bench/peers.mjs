import * as chrono from 'chrono-node'
import nlp from 'compromise'
import winkModel from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'

/**
 * The libraries that read the same text, as their documentation uses them. `sample` is how many characters of the corpus
 * a slow one is given, so that a round takes seconds.
 */
export function peers() {
  const wink = winkNLP(winkModel)
  const { its } = wink
  return [
    { name: 'compromise: nlp(text)', sample: 60_000, run: ({ text }) => nlp(text).document.length },
    {
      name: 'wink-nlp: readDoc(text), entities',
      sample: 600_000,
      run: ({ text }) => wink.readDoc(text).entities().out(its.detail).length,
    },
    {
      name: 'chrono: parse(text)',
      sample: 1_500_000,
      run: ({ text, publishedAt }) => chrono.parse(text, { instant: new Date(publishedAt), timezone: 0 }).length,
    },
    { name: 'compromise + chrono + patterns by hand', sample: 60_000, run: handGlued },
  ]
}

const VERBS = '(#Verb|raised|acquired|launched|cut|said)'

/** The script that a user writes from the documentation of compromise and chrono: sentences, people, organisations, dates, money. */
function handGlued({ text, publishedAt }) {
  const records = []
  const doc = nlp(text)
  doc.sentences().forEach(sentence => {
    const words = sentence.text()
    const names = sentence.match('#ProperNoun+').out('array')
    const verb = sentence.match(VERBS).first().text()
    for (const money of words.match(/[$€£]\d[\d.,]*(?: ?(?:million|billion|M|B|bn))?/g) ?? [])
      records.push({ type: /rais|fund|invest/.test(words) ? 'investment' : 'metric', money, names, evidence: words })
    for (const percent of words.match(/\b\d+(?:\.\d+)?(?:%| percent)/g) ?? [])
      records.push({ type: 'metric', percent, names, evidence: words })
    if (/\b(?:launch|acquir|unveil|announc|lay|partner)/.test(words))
      records.push({ type: 'announcement', verb, names, evidence: words })
  })
  for (const { text: date, start } of chrono.parse(text, { instant: new Date(publishedAt), timezone: 0 }))
    records.push({ type: 'date', date, value: start.date().toISOString() })
  for (const [, quote, speaker] of text.matchAll(/[“"]([^“”"]{20,400})[”"],? (?:said )?([A-Z]\w+(?: [A-Z]\w+)?)/g))
    records.push({ type: 'quote', quote, speaker })
  return records.length
}
