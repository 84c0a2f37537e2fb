import { wordSet } from './word-set.js'

/** Small closed classes of English words, by case-folded form. */

export const DETERMINERS = wordSet(
  `the a an this that these those its his her their our my your some any each every no another both all several many few such more most other either neither`,
)
export const PREPOSITIONS = wordSet(
  `of in on at by for from to with without within into onto over under after before during since until through throughout across between among amid against about around as per via than upon toward towards despite following including excluding beyond behind beside besides near outside off out up down alongside like unlike plus worth`,
)
export const CONJUNCTIONS = wordSet(`and or but nor yet so &`)
export const SUBORDINATORS = wordSet(
  `as after before when while because if although though since unless until whether where whereas once that how why`,
)
export const RELATIVES = wordSet(`which who whom whose that`)
export const PRONOUNS = wordSet(
  `i we you he she it they him her them us me itself himself herself themselves who which`,
)
export const SUBJECT_PRONOUNS = wordSet(`i we you he she it they who which`)
export const ADVERBS = wordSet(
  `also now already still then again just only even soon once recently currently previously formerly initially finally officially effectively together instead later earlier ago today tomorrow yesterday here there thus therefore however meanwhile reportedly allegedly apparently roughly nearly almost about approximately around very quite too never not ever always often away back ahead forward further furthermore moreover yet both really actually essentially simply largely mainly mostly partly partially sharply slightly significantly substantially dramatically quietly suddenly formally first jointly separately abruptly immediately eventually outright altogether`,
)

/** Not all that ends in -ly: "Calendly", "monopoly". */
export const isAdverb = (word: string): boolean =>
  ADVERBS.has(word) || (word.endsWith('ly') && (LY_ADVERBS.has(word) || (word.length > 6 && DERIVED.test(word))))

/** Made from an adjective that its own ending tells: "gradually", "repeatedly", "reasonably", "primarily". */
const DERIVED =
  /(?:[aei]al|[bcdghimnoprstuv]al|ous|ive|[ae]nt|ic|ful|less|ing|[^e]ed|ate|ite|ile|id|ish|some|ere|[eai]ct|icit|[ui]li?ar|[^aeiou]i|[aiy]b)ly$/
/** Those whose endings tell nothing, or that are too short for them to. */
const LY_ADVERBS = wordSet(
  `ably absolutely acutely adversely aloofly amply aptly astutely avidly badly barely bitterly blindly bluntly
  boldly bravely briefly brightly broadly brusquely busily calmly certainly cheaply cleanly clearly cleverly
  closely coldly commonly completely concretely conversely coolly coyly crisply cruelly curtly darkly dearly
  deeply deftly densely discreetly diversely doubly drily dryly duly eagerly easily entirely evenly expressly
  extremely fairly falsely feebly fiercely finely firmly firstly flatly fondly frankly freely freshly fully gently
  genuinely gladly grandly greatly grimly grossly hardly harshly highly hotly hugely humanely humbly idly
  immensely improperly insanely intensely inversely inwardly justly keenly kindly lastly lately latterly leisurely
  lightly loosely loudly loyally maturely meekly merely mildly minutely mistakenly mutely namely narrowly neatly
  newly nicely nobly obscenely obscurely oddly openly orally outwardly overly overtly plainly poorly precisely
  prematurely promptly properly proudly purely purposely quickly rarely remotely resolutely richly rightly
  routinely royally rudely sadly safely sanely scarcely secondly secretly securely serenely shortly shyly slowly
  slyly smartly smoothly smugly soberly softly solely soundly sparsely squarely starkly steeply sternly stiffly
  strangely strongly stubbornly subtly supremely surely sweetly swiftly tautly tenderly tensely thickly thinly
  thirdly thoroughly tightly truly unduly unfairly uniformly uniquely urbanely utterly vaguely vainly vastly
  warily warmly weakly wholly widely wildly wisely wrongly wryly`,
)

/** -ing words that are nouns unless an auxiliary or "to" stands before them. */
export const ING_NOUNS = wordSet(
  `funding building offering meeting pricing hiring opening filing listing earnings financing holding rating briefing marketing gaming streaming engineering manufacturing computing advertising shopping banking learning training processing lending trading spending backing bidding ruling hearing finding warning trademarking morning evening king thing something anything nothing everything ring spring string wing evening housing clothing networking messaging mining being parking packaging testing timing restructuring reading writing understanding undertaking outsourcing roaming voting underwriting screening shutting listing cybersecurity operating existing managing licensing dating`,
)

/** Words whose -s or base form is a noun far more often than a verb in news prose. */
export const MOSTLY_NOUNS = wordSet(
  `net nets finance finances attacks incidents threats label labels chair chairs grill grills slam picket pickets boycott boycotts crater craters hikes curb curbs estimates forecasts float floats freeze freezes bank banks dip dips layoff layoffs sentence sentences defect defects helm swing swings sweep sweeps convict convicts part parts purchases shares sales results users games services features stores apps companies markets products devices prices costs rates deals funds rounds jobs staff cuts reports plans talks views visits calls tests terms charges claims changes states phones networks sources cars chips models works needs issues supplies interests benefits profits returns holds rivals partners customers subscribers investors executives employees lawsuits damages records updates downloads moves offers orders losses gains loads packages processes pieces posts programs projects promises questions quotes ranks risks rules scales searches sets signs sites sounds stages stands stocks streams studies supports surveys tasks teams tools tracks trades trends trials turns uses values votes wages waves wins words years deal share sale price cost rate fund job report plan talk view visit call test term charge claim change state phone network source model work need issue supply interest benefit profit return hold rival partner record update download move offer order package process post program project promise question quote rank risk rule scale search set sign site sound stage stand stock stream study support survey task team tool track trade trend trial turn use value vote wage wave win word market service feature store app company product device research force lead head house time level power back top land light book bill fine drop rise fall increase decrease gain loss surge jump slump decline launch release start end access account attack award base bid board border branch budget cap capture care case check close code concern contact contract control count course cover credit damage data date debut default demand design display drive effort estimate event exchange exit experience export face fact figure file filing fire focus form forecast front function game goal ground group growth hack hand help hit pack packs chat chats message messages caption captions cast casts clip clips mirror mirrors log logs type types text texts upload uploads forward drift drifts panic parade parades joke jokes frame frames tweet tweets email emails hype insult insults mint orbit orbits outfit outfits pin pins pioneer pioneers punch punches rebel rebels regret regrets reset resets rally rallies revolt revolts scare scares scream screams scroll shelter shelters sketch sketches sleep smear slice slices smile smiles spike spikes spill spills spoils sting stings stir strand strands stockpile stockpiles supplement supplements swell swipe swipes tick ticks tear tears treasure treasures triumph triumphs tune tunes twist twists tug wager wagers warrant warrants wash waste whisper whispers wreck wrecks brew brews bin bins brick bricks churn balloon balloons inch inches plateau plateaus ferry ferries shuttle shuttles claw claws beef crank hound hounds clash clashes blend blends debate debates decay digest digests doubt doubts dread dream dreams drink drinks exhibit exhibits extract extracts fuse fuses gauge gauges harvest harvests hunt hunts laugh laughs lie lies marvel marvels purge purges ramp recap recaps rupture shout shouts slaughter splinter swarm swarms torment torpedo torpedoes trumpet remodel retrofit relapse rethink wake moderate obscure corrupt salvage decree decrees hope hour idea image impact import industry interview invest investment ties circle circles field fields`,
)

/** "Acme's planning to launch": forms behind an "'s" that is a verb and owns nothing. */
export const isPlanningTo = (lower: readonly string[], token: number): boolean =>
  lower[token + 1] === 'to' && PLANNING.has(lower[token]) && lower[token + 2] !== 'date'

const PLANNING = wordSet('planning going looking trying aiming hoping preparing working getting')
