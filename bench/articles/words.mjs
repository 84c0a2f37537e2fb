const list = text => text.trim().split(/\s*\|\s*/)
const words = text => text.trim().split(/\s+/)

/** Parts of invented names of companies and products. */
export const HEADS = words(
  'Nor Fab Zen Quil Tor Bri Cal Dov Eld Fen Gar Hal Iver Jun Kes Lum Mar Nel Orb Pel Ryn Sol Tal Umb Vel Wex Yar Zor Ard Bex Cor Dax Emb Fra Gly Hex Ind Jax Kor Lex Mel Nim Ost Pyr Qua Ral Sta Tri Ulm Vir Wil Xan Yor Zil Alm Ber Cin Dru Eos Fjo Gan Hov',
)
export const TAILS = words(
  'wind rikam ia ori anta elle ova ent ium ara ico undra ette ix on ora ano ith ard eon ula esco inda oxa ymer alis orix ander eva ight stone field bridge works forge loop grid stack mint wave path crest line vale point gate harbor peak mark well beam leaf',
)
export const FIRSTS = words(
  'Maya Daniel Priya Tomas Ingrid Samuel Leila Marcus Hana Victor Amara Julian Noor Felix Sofia Andre Yuki Peter Carla Omar Elena Ruben Asha Martin Nadia Oscar Lena David Grace Hugo Irene Kofi Mina Anton Rosa Simon Tara Walter Zoe Emil',
)
export const CITIES = list(
  'San Francisco | New York | London | Berlin | Tokyo | Seoul | Paris | Austin, Texas | Seattle | Toronto | Bengaluru | Singapore | Dublin | Stockholm | Amsterdam | Sydney | Boston | Munich | Tel Aviv | Chicago',
)
export const WEEKDAYS = words('Monday Tuesday Wednesday Thursday Friday')
export const MONTHS = words('January February March April May June July August September October November December')
export const INDUSTRIES = list(
  'cloud software | payments | cybersecurity | robotics | chip design | video streaming | logistics software | health data | consumer electronics | online games | battery storage | satellite imaging | electric trucks | quantum computing | language learning | fraud detection | developer tools | advertising technology | drug discovery | food delivery',
)
export const OUTLETS = words('Reuters Bloomberg CNBC TechCrunch Axios Wired')
export const ROLES = list(
  'chief executive | chief financial officer | chief technology officer | CEO | CFO | co-founder and CEO | head of research | chief operating officer | vice president of engineering | general counsel | chief product officer | president',
)
export const PLATFORMS = words('X LinkedIn Bluesky Threads Mastodon')

/** For sentences that tell no fact: half of all news. */
export const NOUNS = words(
  'approach market team platform system process customer partner network industry problem question decision strategy tool model service report plan design effort challenge demand supply chain region device interface security feature habit workflow contract engineer regulator analyst rival developer user audience budget forecast schedule story pattern principle benefit risk cost standard debate trend shift community culture field experience knowledge language memory storage battery factory warehouse office building campus school hospital government agency policy court law rule license patent project prototype sample test result signal noise image video camera sensor screen keyboard browser server database cluster router cable satellite vehicle truck robot arm wheel engine fuel grid panel window door table kitchen garden street city country border port ship plane airline hotel restaurant store brand label price margin loan bank fund account card wallet currency exchange insurer policyholder patient doctor nurse clinic drug trial disease protein gene cell lab paper journal reader writer editor archive library museum song album film series episode game player level score league coach fan ticket event stage crowd',
)
export const ADJECTIVES = words(
  'new large small early late modern simple complex careful quick slow steady broad narrow deep shallow public private local global regional digital physical human automatic manual cheap expensive reliable fragile open closed strict loose familiar strange common rare useful practical technical financial legal medical industrial commercial quiet loud bright dark heavy light strong weak young old recent former current future short long high low hard soft central remote independent competitive ambitious cautious',
)
export const VERBS = words(
  'build improve change shape support reduce explain describe handle manage replace protect connect measure compare consider question discuss examine follow lead drive slow complicate simplify challenge serve reach test train store move ship sell buy rent share collect sort clean analyze predict monitor inspect repair',
)
export const ADVERBS = words(
  'quickly slowly largely mostly partly often rarely usually increasingly carefully openly quietly directly gradually simply clearly deeply closely widely still already',
)
