import { AUXILIARY_WORDS, MODALS, verbForm } from './verbs.js'
import {
  CONJUNCTIONS,
  DETERMINERS,
  ING_NOUNS,
  isAdverb,
  MOSTLY_NOUNS,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVES,
  SUBORDINATORS,
} from './word-classes.js'
import { wordSet } from './word-set.js'

/** Nouns, adjectives and other words of everyday English that no other list has; base forms, case-folded. */
const OTHERS = `
ability absence abuse academic accent acceptance accident accordance account accountability accounting accuracy accurate acquisition acre active activist activity actor actual ad adaptation adaptive addition additional adequate
advisory supervisory administration administrator adoption adult advance advanced advantage adventure advertiser advertisement adviser advisor advocacy advocate aerial aerospace affair affordable age agency agenda agent aggregate aggressive agreement agricultural agriculture aid
air aircraft airline airport album algorithm alien alive alliance alone alongside alpha alternative amateur amazing ambassador ambition ambitious amid amount amusement analog analysis analyst analytics ancient angel anger angle angry animal animation anniversary
announcement annual anonymous antitrust anxiety anyone anything anyway apart apparent appeal appearance apple appliance applicant application appointment appropriate approval apps aquatic arch architect architecture archive area arena
argument arm army array arrest arrival art article artificial artist asset assistance assistant associate association assumption asthma astronaut athlete atmosphere atomic attempt attention attorney attraction attractive auction audience audio audit
augmented author authority auto automaker automated automatic automation automobile automotive autonomous autonomy available avatar average aviation award aware awareness awesome baby backbone backdoor backer background backlash backlog backup bad badge balance ball
band bandwidth bank banker bankruptcy banner bar barrel barrier baseball basement basic basis basketball bath battery battle beach bean beast beautiful beauty bed beef beer beginner beginning behavior behaviour being belief beneficiary berth best beta better beyond bias bicycle bidder
big bigger biggest bike billion billionaire biggest binary biological biology biotech bird birth birthday bit bitter black blackout blame blank blockbuster blockchain blog blogger blood blow blue board boat body bold bomb bond bone bonus boom border boring born boss bot bottle
bottleneck bottom bound boundary box boy brain branch brand brave bread breach breakdown breakfast breaking breakthrough breath breed breeze bridge brief briefing bright brilliant broad broadband broader broadcast broadcaster broken broker brother brown browser brutal bubble buck
bug builder building bulk bull bullet bundle burden bureau bus business busy button buyer buyback buyout cabin cabinet cable cafe cake calculation calendar calm camera camp campaign campus canal cancer candidate candy cap capability capable capacity
capital capitalism captain car carbon card cargo carmaker carrier cart cartoon case cash casino cast casual cat catalog catalyst category cause cautious ceiling celebration celebrity cell cent center central centre century ceremony certain certification chain chair
chairman challenge challenger chamber champion championship chance channel chaos chapter character characteristic charity chart chat chatbot cheap cheaper checkout cheese chemical chemistry chicken chief child children chip chipmaker chocolate choice
chronic church cigarette cinema circle circuit circumstance citizen city civic civil civilian claim clash class classic classroom clean cleaner clear clearance clerk clever client climate clinic clinical clock clone closure clothes cloud club clue cluster coach coal coalition
coast coat code coder coffee coin cold collaborator collaboration collaborative colleague collective collector college color colour column combat combination combined comedy comfort comfortable comic coming commander commentary commentator comment commerce commercial commission commissioner commitment committee commodity common communication
community companion company comparable comparison compatible compensation competition competitive competitor complaint complete complex complexity compliance complicated component comprehensive computation computational computer concept concern concert concession conclusion concrete condition
conference confidence confident confidential configuration conflict confusing confusion congress connected connection connectivity conscious consecutive consensus consequence conservative considerable consideration consistent console consolidation consortium conspiracy constant constitution construction
consultant consultation consumer consumption container contemporary content contest context continent continued continuous contractor contrary contrast contribution contributor controller controversial controversy convenience convenient convention conventional conversation conversion
conviction cook cookie cool cooperation copper copy copyright core corner corporate corporation correct correction correlation correspondent corridor corruption couch council counsel counter counterpart country county couple courier course court cousin coverage
crackdown craft crash crazy cream creation creative creator creature credential credibility credit creditor crew crime criminal crisis critic critical criticism crop cross crowd crown crucial crude cruise crypto cryptocurrency crystal cultural culture cup curious currency current
currently curriculum curve custom customer cutback cutting cyber cyberattack cybersecurity cycle daily damage dance dangerous danger dark dashboard data database dataset dating daughter day dead deadline deadly dealer dealmaker dear death debate debt decade december decent decentralized decision decisive deck
dedicated deep deeper deepfake default defeat defect defendant defender defense defence deficit definition degree delay delegation deliberate delicious delivery demo democracy democrat demographic dense department departure dependence dependent deployment deposit depression deputy derivative descendant description desert desirable
desire desk desktop desperate destination destruction detail detailed detection developer developing development device devil diagnosis dialogue diamond diet difference different difficult difficulty digital dilemma dimension dinner diplomat direct direction director directory dirty disability disaster disc disclosure
discount discovery discrimination discussion disease disk display disposal disruption disruptive distance distinct distinction distribution distributor district diverse diversity dividend division doc dock doctor document documentary documentation dog dollar domain domestic dominance dominant donation
donor door double doubt dozen draft drama dramatic dream dress drink drive driver driverless drone drug drugmaker dry dual due duo durable duration dust duty dynamic each eager earlier early earner earning earnings earth earthquake east eastern easy eco ecommerce e-commerce economic economics economist economy
ecosystem edge edition editor editorial education educational educator effect effective effectiveness efficiency efficient effort egg eight either elaborate elderly election electric electrical electricity electron electronic electronics element elementary elevator eligible elite else elsewhere email e-mail embassy emergency emerging emission emotion emotional
emphasis empire employee employer employment empty encryption encryptor end endless enemy energy enforcement engagement engine engineer engineering enhanced enormous enough enterprise entertainment enthusiasm enthusiast entire entirely entity entrance entrepreneur entry environment environmental epic epidemic episode equal
equality equipment equity equivalent era error especially essay essence essential establishment estate ethic ethical ethnic euro evaluation eve even evening event eventual ever every everyday everybody everyone everything everywhere evidence evil evolution exact exam example excellent exception excess excessive
exchange excited excitement exciting exclusive excuse execution executive exercise exhibition existence existing exotic expansion expansive expectation expensive experiment experimental expert expertise explanation explicit exploration explosion explosive exposure expression extension extensive extent external extra extraordinary
extreme eye fabric facility factor factory faculty failure fair fairly fairness faith fake familiar family famous fan fancy fantastic fantasy far farm farmer fashion fast faster fat fatal fate father fault favor favorite favourite fear feature federal federation fee feedback feeling fellow female festival fewer
fiber fiction field fierce fight fighter financier tycoon magnate mogul figure filing film filmmaker filter final finance financial financing finding fine finger fingerprint finish fintech fire firefighter firm firmware first fiscal fish fit five fix fixed flagship flat flaw fleet flesh flexibility flexible flight floor flow flower fluid focus folder folk food fool foot footage
football footprint force foreign forest forever form formal format former formidable formula forth fortune forum forward foundation founder founding four fourth fraction fragile frame framework franchise fraud free freedom freelance freelancer freight frequency frequent fresh friend friendly frontier fruit frustrated frustration fuel full fully fun
function functional fundamental fundraise fundraising funny further furniture future gadget gain gallery gambling game gamer gameplay gaming gang gap garage garden gas gate gateway gather gathering gear gender gene general generation generative generator generic generous genetic genius genre gentle genuine geographic giant gift gig girl given glad
glass glasses glimpse glitch global globe goal gold golden good goods government governance governor grade gradual graduate grain grand grandmother graph graphic graphics grass gray great greater green grid grocery gross ground groundbreaking group growing growth guarantee guard guardian guardrail guess guest guidance guide guideline guilty guitar gun
guy habit hacker hair half hall hand handful handle handset hang happy hard harder hardware harmful harsh hate headcount header headline headphone headquarters headset health healthcare healthy heart heat heavy height helicopter helpful here heritage hero hidden high higher highest highlight highly highway hint hire hiring historic historical history hit hobby holder
holding hole holiday home homeland homeowner honest hope horizon horse hospital hospitality host hot hotel hour household housing huge human humanity humanoid humor hundred hungry hurdle husband hybrid hydrogen hype hypothesis ice icon idea ideal identical identification identity ideology ill illegal illness illustration image imagination
immediate immense immigrant immigration impact implementation implication importance important impossible impression impressive improved improvement inaugural incentive incident inclusion inclusive income incoming increase increasing incredible incumbent indeed independence independent index indicator indictment indie indirect individual indoor industrial industry inevitable
inference inflation influence influencer influential informal information infrastructure infringement ingredient inherent initial initiative injunction injury inner innovation innovative innovator input inquiry inside insider insight inspection inspiration instagram installation instance instant instead institution institutional instruction instructor instrument insurance insurer integral
integrated integration integrity intellectual intelligence intelligent intended intense intention interactive interest interested interesting interface interim internal international internet interpretation intervention interview invasion invention inventory investigation investigator investment investor invisible invitation involvement iron island isolated issue item job joint
joke journal journalism journalist journey joy judge judgment judicial juice junior jurisdiction jury just justice keen key keyboard keynote kid killer kind king kingdom kit kitchen knowledge label labor labour laboratory lab lack lady lake land landlord landmark landscape lane language laptop large larger largely largest laser last lasting late latency later latest latter launchpad law
lawmaker lawsuit lawyer layer layoff layout leader leadership leading leaf league leak lean leap learner learning least leather lecture left legacy legal legend legendary legislation legislative legislator legitimate leisure lender length lens lesson less let letter leverage liability liable liberal liberty library license licensing life lifestyle lifetime light lightweight like likelihood likely
limit limited limitation line lineup link lion liquid liquidity list listener listing literacy literally literature little live living loan lobbying local location lock logic logical logistics logo lonely long longer longtime look loophole loose lord loss lot loud love lover low lower lowest loyal loyalty luck lucky lucrative lunch luxury machine mad magazine magic magnetic mail main mainstream maintenance
major majority maker makeover male malicious mall malware man manager management mandatory manner manual manufacturer manufacturing many map margin marine maritime mark marker market marketer marketing marketplace marriage mass massive master match material math mathematical mathematics matter mature maximum mayor meal meaning meaningful meantime meanwhile measurement meat mechanic mechanism
media median medical medicine medium mega meme member membership memo memory mental mentor menu merchandise merchant mere merger mess message messaging messenger metal method methodology metric metro microphone microprocessor middle midnight might mild mile milestone military milk mill million millionaire mind mine miner mineral mini minimal minimum minister ministry minor minority minute miracle mirror
misinformation missile missing mission mistake mix mixed mixture mobile mobility mode model moderate moderation moderator modern modest modification modular module molecule moment momentum money monitor monopoly month monthly mood moon moral more moreover morning mortgage most mother motion motive motor motorcycle mountain mouse mouth movement movie much multimedia multinational multiple murder museum
music musical musician mutual mystery myth naked name named narrative narrow nation national nationwide native natural nature naval near nearby necessary need needle negative negotiation neighbor neither nerve net network neural neutral new newcomer newer newest newly news newsletter newspaper newsroom next nice niche night nightmare nine nobody nod noise nominee none nonprofit non-profit normal north northern nose
notable notebook nothing notice notification notion notorious novel nowhere nuclear number numerous nurse nutrition obligation observation observer obstacle obvious occasion occasional ocean odd odds offense offensive offer offering office officer official offline offshore offspring oil old older oldest one ongoing online only onto open opener opening open-source operation operational operator opinion
opponent opportunity opposite opposition optical optimal optimism optimistic optimization option optional orange orbit order ordinary organic organisation organization orientation origin original other otherwise outage outcome outdoor outer outfit outlet outlook output outrage outside outsider outstanding oven overall overhead overlay overnight overseas oversight own owner ownership oxygen pace pack package packet page paid pain paint painting
pair palace pan panel panic paper paperwork parade paradigm parallel parent park parking parliament part partial participant participation particular partisan party passage passenger passion passive passport password past pastor patch patent path patience patient pattern payment payout paywall peace peak peer penalty pending people per percent percentage perception perfect performance perhaps period peripheral permanent permission
persistent person personal personality personalized personnel perspective pet petition petrol pharmaceutical phase phenomenon philosophy phone photo photograph photographer photography phrase physical physician physics piano picture piece pile pill pilot pin pioneer pipe pipeline pirate pitch pixel pizza place plain plaintiff plane planet planning plant plastic plate platform platinum player playground playlist please pleasant pleasure plenty plot
plugin plus pocket podcast poem poet poetry point poison police policy political politician politics poll pollution pool poor pop popular popularity population portable portal portfolio portion portrait position positive possession possibility possible post postal poster pot potato potential poverty powder powerful practical practice precise precision predecessor prediction predictive preference pregnant premier premiere premium preparation prescription presence
present presentation preservation president presidential press pressure prestigious pretty prevention preview previous pricey pride primary prime prince princess principal principle print printer prior priority prison privacy private privilege prize pro probability probable probe problem procedure proceeding processor procurement producer product production productive productivity profession professional professor profile profitable profitability profound programme programmer programming progress
progressive prolific prominent promising promotion promotional prompt proof propaganda proper property proportion proposal proposed prosecutor prospect prosperity protection protective protein protest protocol prototype proud provider province provision provocative psychological psychology public publication publicity publisher publishing pump punishment pupil puppy pure purpose puzzle python quality quantity quantum quarter quarterly queen query quest questionable queue quick quiet quite
quota race racial racing rack radar radical radio rail railway rain rally random range ransom ransomware rapid rare rather rating ratio rational raw reach reaction reader readiness reading ready real realistic reality realm rear reason reasonable reasoning rebate rebel recent recently recession recipe recipient recognition recommendation record recording recovery recreation recruiter recruitment recurring red reduction redundant reference reflection reform refugee refund
regime region regional register registration regret regular regulation regulator regulatory rehearsal relation relationship relative relatively release relevance relevant reliability reliable relief religion religious reluctant remainder remaining remark remarkable reminder remote removal renewable renewal rent rental repair repeat replacement reporter reporting repository representation representative reputation requirement rescue researcher reservation reserve reset residence resident residential resignation resilience resilient resistance resolution resort resource
respect respective respondent response responsibility responsible rest restaurant restoration restriction restructuring resume retail retailer retention retirement reunion revelation revenge revenue reverse review reviewer revision revival revolution revolutionary reward rewrite rhetoric rhythm rich richer rider ride right rigorous ring riot rise risk risky rival rivalry river road roadmap robot robotaxi robotic robotics robust rock rocket role roll rollout romance romantic roof rookie room root
rope rose rough roughly round route router routine row royal royalty rubber rude rugged ruling rumor rumour runner runway rural rush sad safe safeguard safer safety saint sake salary sale salesperson salt same sample sanction sand satellite satisfaction satisfied savage saving savings savvy scale scam scandal scary scenario scene schedule scheme scholar scholarship school science scientific scientist scope score scout scrap scratch screen screenshot script scrutiny sea search season seasonal seat
second secondary secret secretary sector secure security seed segment selection self self-driving seller selloff semiconductor senate senator senior sense sensible sensitive sensitivity sensor sentence sentiment separate sequence serial series serious servant server service session setback setting settlement settler setup seven several severe sex sexual shadow shaky shallow shape share shareholder sharp sharper shell shelter shift shiny ship shipment shipping shirt shoe shop shopper shopping shore short shortage
shortcut shorter shortly shoulder showcase showdown showroom shuttle sibling sick side sidebar sight sign signal signature significance significant silence silent silicon silver similar similarity simple simpler simplicity simulation simulator simultaneous single singer sister site situation six sixth size skeptic skeptical skill skilled skin sky slack slate slave sleek sleep slice slick slide slight slim slogan slot slow slower slowdown small smaller smart smarter smartphone smartwatch smell smile smoke smooth snapshot
snow so-called soccer social society soda soft software soil solar soldier sole solid solo solution somebody someone something sometime sometimes somewhat somewhere son song sophisticated sore sort soul sound source south southern sovereign space spacecraft spam spare speaker special specialist specialty specific specification spectacular spectrum speculation speech speed spending sphere spike spin-off spinoff spinout spirit spiritual spokesperson spokesman spokeswoman sponsor sport sports spot spotlight
spouse spring spy spyware square squad stability stable stablecoin stack stadium staff staffer staffing stage stake stakeholder stamp standalone standard star stark startup start-up startups state statement static station statistic statistical statistics status statute steady steam steel steep stellar step stereo stick sticker stimulus stock stomach stone storage store storm story straight straightforward strain strange stranger strategic strategist strategy stream streamer streaming street strength stress strict striking
string stroke strong stronger strongest structural structure struggle student studio stuff stunning stupid style sub subject submission subscriber subscription subsequent subsidiary subsidy substance substantial substitute subtle suburban success successful successor such sudden sufficient sugar suggestion suit suitable suite sum summary summer summit sun super supercomputer superior supermarket supervisor supplement supplemental supplier supply supporter supportive supposed supreme sure surface surgery
surprise surprising surprisingly surroundings surveillance survey survival survivor suspect suspicion suspicious sustainability sustainable swap sweeping sweet swift switch symbol symptom syndicate synthetic system systematic tab table tablet tactic tail takeaway takeover takedown tale talent talented tall tap tape target tariff task taste tax taxi taxpayer tea teacher teaching team teammate tear teaser tech technical technician technique technological technology teen teenager teenage telecom telecommunications telephone
telescope television temperature template temporary ten tenant tendency tennis tension tentative tenure term terminal terrible territory terror terrorism terrorist text thanks theater theatre theft theme theory therapeutic therapist therapy thermal thick thief thin thing third thirty thorough thought thousand thread threat three threshold thriller throne ticket tie tier tiger tight time timeframe timeline timely timetable tiny tip tire tired tissue title tobacco today together token tomorrow ton tone tonight tool toolkit
tooth topic torch total touch tough tour tourism tourist tournament towards tower town toxic toy trace trader tradition traditional traffic tragedy trail trailer trainer training trait transaction transcript transformation transformer transit transition transmission transparency transparent transport transportation trap trash travel traveler treasure treasury treatment treaty tree trek tremendous trial tribal tribe tribute trick trillion trip triple trouble truck true truly trust trusted truth tsunami tube tuition tunnel
turbine turmoil turnaround turning turnover tutorial tweet twelve twenty twice twin twist two type typical typically ugly ultimate ultimately ultra unable unanimous unauthorized uncertain uncertainty unclear uncle underground underlying understandable undisclosed unexpected unfair unfortunate unfortunately unhappy unicorn uniform unified union unique unit united universal universe university unknown unless unlikely unlimited unlock unnamed unnecessary unprecedented unreleased unusual upcoming uplift upper upside upstart uptime urban urgent usage useful useless
user usual usually utility utilization utterly vacation vaccine vague valid validation valley valuable valuation van vanilla variable variant variation variety various vast vector vegetable vehicle vendor venture venue verbal verdict verification verified versatile verse version versus vertical very vessel veteran viable vice victim victory video view viewer viewpoint village violation violence violent viral virtual virtually virus visible vision visionary visitor visual vital vivid vocal voice volatile volatility volume voluntary volunteer voter voucher
vulnerability vulnerable wafer wage waiting wake walk wall wallet war warehouse warm warning warrant warranty waste watchdog water wave way weak weaker weakness wealth wealthy weapon wearable weather website wedding week weekend weekly weight weird welfare well west western wheel whistleblower white whole wholesale wholly wide wider widely widget widespread wife wild wildlife willing winner winter wire wireless wisdom wise woman women wonder wonderful wood wooden word workaround worker workflow workforce working workload
workplace workshop workspace workstation world worldwide worry worse worst worth worthwhile worthy would-be writer writing wrong yacht yard yeah year yearly yellow yes yesterday yet yield young younger youngest youth zero zone
afterwards afterward beforehand henceforth elsewhere underneath regardless everyone everybody someone somebody anyone anybody nobody everything nothing something anything
according despite although among amongst whereas whenever wherever whoever whatever whichever versus circa nobody hence thereby therein thereafter nonetheless nevertheless furthermore likewise similarly additionally consequently accordingly
unlike besides atop onto amid towards regarding concerning considering depending assuming given granted provided provided seeing following including excluding pending barring notwithstanding
first second third fourth fifth sixth seventh eighth ninth tenth eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen
off-price next-generation long-term short-term real-time full-time part-time high-end low-cost large-scale small-scale third-party first-party in-house in-app on-device cross-platform state-of-the-art year-over-year
bigger biggest fewer fewest hotter hottest cheapest fastest slowest hardest easiest easier happier richest poorest finest nearest earliest tightest toughest smartest newest safest brightest deepest
able action done below doing above died preliminary airliner troop withdrawal tender suspension career closer prisoner recognize sedan port defensive
headquartered disappointing behalf jet mainland definitive airplane bailout downturn casualty inch myself testimony flew yourself anywhere sovereignty favour
preserve buried intent unsuccessful guerrilla warfare artillery wounded fled kilometer kilometre streak beaten objective diluted alarm window actionable
catalogue respiratory ourselves composed refusal expenditure expense disappointed diplomatic provincial assembly autumn tactical superiority peninsula
rebellion sailor railroad intensity snack monarchy tantamount bunch info whilst honored honoured arose inspire proven overtime infusion protester trapped
unacceptable unrest siege irregular painful condemned pivotal diagnose aftermath revert overwhelmed eating outbreak onset insurgent costly entrenched longest
aide except territorial altogether televised referendum exceptional maiden nautical gauge emphasize aspect pact ally morale assault reinforce neutrality march
horsepower cue gallon gravity goodbye disciplined bullying hide comeback tagline suicide denial detached friendship advice functionality caveat customize
iconic wish historian embattled observe turbulent spiral loop fitted interior forget muscle lander standpoint memorable proprietary holistic fatigue delighted
anytime provoke bloody denounce intercept credible confused worsen chest immune cough shame seamless stiff unilateral occupied modify negotiator frustrating
baffled guilt shouted encompassing transmit fever inflamed acclaimed jail gram hometown pound militant tricky metabolic communicate nervous dining false oath
grateful surplus administered governing incompetent earnest unparalleled upward follower tanker underway livery modified afternoon sitting parity
deteriorating unsecured obliged salaried stockholder crush downward suburb conquered perceived evacuate stalemate communist nationalist exhausted numerical
colony perimeter adhere disastrous bomber aboard colonial grave hostile confined convoy conquest uprising lesser intervene punish impetus ceasefire persist
enact countryside disagree escalate ratify congratulate symbolic propel diligence hike hiking physicist chemist biologist astronomer plume spew lash vapor
vapour swim swimming prep triumph disappearance duvet bedding feather dumpster sham dare clause unite binge ticker dismal feud uproar fury wizard villain
prank hoax gimmick buzz craze frenzy spree woe gloom jitters crunch squeeze rout dip bust stumble falter flounder sputter languish sizzle dazzle stun wow
unleash unpack unwrap ditch dump nix snub slam bash rip rap rebuke chide scold hail laud applaud cheer jeer boo mock taunt troll goad spar tussle wrangle
bicker grill quiz sniff snoop eavesdrop lurk stalk hunt lure pluck hook siphon drain bleed ooze spill gush flood swamp inundate drown astounding staggering
jaw-dropping breathtaking earth-shattering bleeding-edge next-gen tinker revamp refurbish refresh reboot remake remaster rework retool reimagine reinvent
repurpose streamline supercharge turbocharge buoy prop underpin cushion blunt dampen dent gnaw nibble gizmo doohickey thermostat doorbell vacuum kettle
toaster fridge refrigerator stove blender microwave dishwasher washer dryer lamp bulb lightbulb socket cord adapter dongle hub strap pouch sleeve bezel notch
hinge stylus knob dial lever lid countrywide citywide companywide sitewide systemwide industrywide stateside onshore nearshore upstream downstream midstream
inbound outbound usher herald foreshadow portend augur spell presage beckon hover linger lag outrun outstrip outgun outsell outshine eclipse overshadow dwarf
trounce thrash drub pip toddler infant newborn grandparent grandfather aunt nephew niece fiancé fiancée bride groom widow orphan heir heiress plumber
carpenter electrician welder barber butcher baker grocer janitor nanny maid chauffeur cyclist pedestrian commuter motorist trucker steward stewardess unlucky
unsafe unsure unsettled unfinished unfounded unheard unleashed unmanned unmet unpaid unproven unreal unseen unsold untapped unwanted unwilling abrupt absurd
abysmal adamant adorable adverse aloof ambiguous ample anemic apt arcane arduous astute atrocious austere avid awkward banal barren bland bleak bogus brazen
brisk brittle buggy bulky bumpy candid caustic chaotic cheeky clumsy clunky coarse coherent colossal compact concise condescending conspicuous contentious
convoluted cordial corny crisp cruel cryptic cumbersome cynical daft damning daring daunting dazzling deft dire divisive dodgy dour dreadful dreary dubious
dull eccentric eerie elated elegant elusive eminent enviable erratic extravagant exuberant fabulous faint fascinating faulty feasible feeble feisty ferocious
fiery fishy flabby flaky flamboyant flashy flawless flimsy flip foolish forthright frail frantic fraught freaky frivolous frugal futile fuzzy gaudy giddy
gigantic glaring gleeful glitchy glossy gorgeous grandiose grating grim gritty grotesque grubby gruff grumpy gullible handy hasty haunting hazy hearty hefty
heinous hilarious hoarse hollow horrendous horrible horrid horrific humble humid humorous icky idle ignorant illicit imminent impartial impatient imperfect
impish impolite inept infamous inferior infinite
preorder pre-order presale giveaway reseller phishing podcaster leaker modder hobbyist chipset e-reader scooter tracker earbud
downtime sequel scammer fraudster attacker cybercriminal crook coupon pre-installed traveller tester juror vlogger youtuber webpage
homepage emoji datacentre modem antenna launcher booster thruster charger adaptor ultrabook phablet foldable wristband bracelet
joystick gamepad webcam camcorder projector soundbar subwoofer earphone turntable exoskeleton hatchback e-bike moped glider
churn bookings postpaid prepaid fibre licence pretax foundry datacenter datacenters pageviews viewership lithium attendance takings footfall basket severance payroll
lovely orderly silly curly holy jolly belly bully folly monopolies anomaly butterfly nightly hourly untimely comely ghastly hilly homely lively lowly manly melancholy miserly scholarly shapely smelly sickly stately surly unruly unseemly unsightly unfriendly biweekly wobbly wrinkly prickly oily beastly brotherly cowardly earthly fatherly motherly gnarly heavenly kindly measly neighborly pearly portly saintly sprightly steely wily woolly wooly worldly cuddly bubbly crumbly giggly tally fly lily doily panoply resupply disorderly ungodly
has-been how-to must-have so-so well-known long-awaited much-anticipated self-proclaimed two-year three-year multi-year
ads apps ceos children data devs feet fans folks geeks gigs goods guys kids media men mice news odds people phones pros politics reps specs stats teeth tips women analyses crises criteria indices phenomena
`

const COMMON = wordSet(OTHERS)
const NOUN_ENDINGS = /(?:tions?|ments?|ness|nesses|ities|ically|ations?|ologies|ology|ability|ivity)$/

/** Is a case-folded word an everyday word of English, in any form? Such a word at the start of a sentence names nobody by itself. */
export function isCommonWord(word: string): boolean {
  return (
    COMMON.has(word) ||
    verbForm(word) !== undefined ||
    isFunctionWord(word) ||
    MOSTLY_NOUNS.has(word) ||
    ING_NOUNS.has(word) ||
    isAdverb(word) ||
    isInflected(word)
  )
}

/** Articles, pronouns, prepositions, conjunctions, auxiliaries: words that no name starts or ends with, save by custom ("The Verge"). */
export const isFunctionWord = (word: string): boolean => FUNCTION_WORDS.has(word)

const MORE_FUNCTION_WORDS =
  `not no there here then than too very just also only even when where why how what if else let's let yours mine ours theirs whose itself such own same till til vs versus per via amid amidst atop both thanks according due because
it's that's there's here's what's who's he's she's let's we're they're you're i'm i've we've they've you've i'll we'll don't doesn't didn't can't won't isn't aren't wasn't weren't couldn't wouldn't shouldn't haven't hasn't hadn't
please yes maybe perhaps along aside apart ago anyway again else ever`.split(/\s+/)

/** All of them in one set: it is asked of very many words. */
const FUNCTION_WORDS: ReadonlySet<string> = new Set([
  ...DETERMINERS,
  ...PREPOSITIONS,
  ...CONJUNCTIONS,
  ...SUBORDINATORS,
  ...RELATIVES,
  ...PRONOUNS,
  ...AUXILIARY_WORDS,
  ...MODALS,
  ...MORE_FUNCTION_WORDS,
])

/** Bits of `everydayClass`. */
export const EVERYDAY = 1
export const FUNCTION = 2

/** What kind of everyday word a case-folded word is, for `Vocabulary.told`. */
export const everydayClass = (word: string): number =>
  (isCommonWord(word) ? EVERYDAY : 0) | (isFunctionWord(word) ? FUNCTION : 0)

function isInflected(word: string): boolean {
  const { length } = word
  if (length < 4) return false
  if (word.endsWith('s')) {
    if (COMMON.has(word.slice(0, -1))) return true
    if (word.endsWith('es') && COMMON.has(word.slice(0, -2))) return true
    if (word.endsWith('ies') && COMMON.has(word.slice(0, -3) + 'y')) return true
  }
  if (word.endsWith("'s")) return isCommonWord(word.slice(0, -2))
  if (word.endsWith('ed') && (COMMON.has(word.slice(0, -2)) || COMMON.has(word.slice(0, -1)))) return true
  if (word.endsWith('ing') && (COMMON.has(word.slice(0, -3)) || COMMON.has(word.slice(0, -3) + 'e'))) return true
  if (word.includes('-')) return word.split('-').every(part => part.length > 1 && isCommonWord(part))
  return length >= 7 && NOUN_ENDINGS.test(word)
}
