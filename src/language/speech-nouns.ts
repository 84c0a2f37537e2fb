import { wordSet } from './word-set.js'

/** Those who speak for others and are seldom named. */
export const SPOKESPERSON: ReadonlySet<string> = wordSet(
  'spokesperson spokesman spokeswoman spokespeople spokespersons rep representative representatives',
)

/** Things that say something: their words are quoted, and their owner speaks. */
export const DOCUMENT_NOUNS: ReadonlySet<string> = wordSet(
  'post statement filing report note notice release memo letter complaint lawsuit suit blog page email e-mail website ' +
    'site announcement document documents advisory bulletin message article story paper study ruling order decision ' +
    'judgment verdict petition indictment warrant policy listing description text motion brief request update faq ' +
    'agreement contract comment thread tweet screenshot log transcript prospectus presentation slide slides newsletter ' +
    'editorial headline banner popup alert readme changelog disclosure form notification response reply sentence paragraph passage account channel feed profile',
)

/** What somebody says of himself; a ruling, a suit or a study is somebody else's as often. */
export const OWN_WORDS: ReadonlySet<string> = wordSet(
  'statement announcement notice release blog page update advisory disclosure notification response faq filing memo ' +
    'website site popup banner sentence paragraph',
)

/** Words before a subject or between it and its verb that are no part of it. */
export const SUBJECT_FILLERS: ReadonlySet<string> = wordSet(
  'also then later recently just publicly previously has have had is was are were and but as while now still only ' +
    'further repeatedly reportedly famously once even yesterday today earlier both however meanwhile separately ' +
    'additionally moreover instead again quickly simply will would he’d already themselves himself herself itself',
)

/** Words after which the subject's own noun phrase is complete. */
export const POSTMODIFIERS: ReadonlySet<string> = wordSet(
  'of for at from in with who that which behind on by to whose during via about after before when where while as ' +
    'familiar close speaking adding during last this earlier today yesterday following ahead because since',
)

/** Words that open a clause: a subject starts after them. */
export const CLAUSE_OPENERS: ReadonlySet<string> = wordSet(
  'that while when after before because although though if but whereas since which who where whether so how why what ' +
    'as until once',
)

export const ROLE_NOUNS: ReadonlySet<string> = wordSet(
  'ceo cfo cto coo cmo cio ciso cpo cso chief president vice vp svp evp director manager founder co-founder cofounder ' +
    'chairman chairwoman chair chairperson head partner analyst analysts economist editor secretary minister lawyer ' +
    'attorney counsel senator commissioner professor researcher scientist engineer strategist investor officer ' +
    'executive executives lead leader principal general chancellor governor mayor judge prosecutor spokesperson ' +
    'spokesman spokeswoman representative developer designer architect author consultant adviser advisor boss owner ' +
    'evangelist treasurer controller producer administrator inspector regulator sheriff agent',
)
