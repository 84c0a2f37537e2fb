import { BASE, basesOf, inflect } from './inflection.js'
import { wordSet } from './word-set.js'

/** A written form of a verb: its base and which forms it can be (bits of `inflection.ts`). */
export interface VerbForm {
  readonly lemma: string
  readonly forms: number
}

/** Verbs of news prose, by base form. A word not listed is read as a noun or adjective. */
const BASES = `
abandon absorb accelerate accept access accommodate accompany accomplish account accuse achieve acknowledge acquire act activate adapt add address
adjust admit adopt advance advertise advise affect afford agree aim alert align allege allocate allow alter amend amount analyze announce answer
anticipate apologize appeal appear apply appoint approach approve argue arise arm arrange arrest arrive ask assemble assert assess assign assist
assume assure attach attack attempt attend attract attribute auction authorize automate avoid await award axe ax back ban bar base battle be bear
beat become begin believe belong benefit bet bid bill bind block blame blast boast bolster book boost borrow bounce breach break brief bring broadcast
build bundle burn buy bypass calculate call cancel capture care carry catch cause cease celebrate challenge change charge chase check choose cite claim
clarify clear climb close co-found co-lead co-develop collaborate collapse collect combine come command commence commit compare compel compete compile
complain complete comply comprise compromise concede concentrate concern conclude conduct confirm connect consent consider consist consolidate
constitute consult consume contact contain contend continue contract contribute control convert convince cooperate coordinate cost count counter cover
crash create criticize cross cut damage date deactivate deal debut decide declare decline decrease dedicate defend defer define delay delist deliver
demand demonstrate deny depart depend deploy deprecate describe deserve design detail detect determine develop devote differ direct disable disappear
disband disclose disconnect discontinue discover discuss dismiss dispatch display dispute disrupt dissolve distribute dive diversify divest divide
dominate donate double download downgrade draft drag draw drive drop dub earmark earn ease edge edit elect eliminate embed embrace emerge employ
enable encounter encourage end endorse enforce engage enhance enjoy enlist ensure enter entitle equip erase erode escape establish estimate evaluate
evolve examine exceed exchange exclude execute exempt exercise exist exit expand expect expel experience expire explain exploit explore export expose
express extend eye face facilitate fail fall favor feature feel fetch fight figure file fill finalize finance find fine finish fire fix flag flee
float flow fly focus fold follow forbid force forecast foresee form forge found freeze front fuel fulfill fund gain gather generate get give go
grab grant greenlight grow guarantee guide hack halt halve hand handle happen harm head hear help highlight hint hire hit hold hope host house hurt
identify ignore illustrate impact implement import impose improve include incorporate increase incur indicate infect inform infringe inherit initiate
injure inject innovate inquire insist inspect install instruct integrate intend intensify interview introduce invade invent invest investigate invite
involve issue join jump justify keep kick kill know label lack land last launch lay lead leak lean learn lease leave lend let level leverage liberate
license lift like limit link liquidate list listen live load lobby locate lock look lose lower maintain make manage mandate manufacture map mark market
match matter mean measure meet mention merge migrate mind miss mitigate monetize monitor motivate mount move mull name near need negotiate net nominate
note notice notify nudge object obtain occur offer offload offset onboard open operate oppose opt order organize orchestrate oust outline outpace
outperform outsource overcome overhaul oversee overtake owe own package part partner pass patch pause pay peak penalize perform permit persuade phase pick pilot
pitch pivot place plan play plead pledge plot plow plug plummet plunge poach point poise pop post postpone pour power praise predict prefer prepare
present press prevent price print prioritize probe proceed process procure produce profit program prohibit project promise promote prompt propose
prosecute protect protest prove provide publish pull purchase pursue push put qualify quadruple question quit quote raid raise range rank rate reach
react read realize reaffirm reallocate rebound rebrand rebuild recall receive recommend recover recruit rectify redesign reduce reestablish refer refine reflect
refocus refund refuse regain regard register regulate reinstate reiterate reject relate relaunch release relieve relocate rely remain remark remember remind
remove rename renew reopen reorganize repair repay repeal replace replicate reply report repurchase represent request require rescind research resell reserve
reshape reshuffle reside resign resist resolve resort respond rest restore restrict restructure result resume retain retire retreat retrieve return reveal reverse
review revise revive revoke revolutionize reward ride rise risk rival roll rule run rush sack sanction satisfy save say scale scan scrap search secure
see seek seem seize select sell send separate serve set settle sever shake shape share shed shelve shift ship shock shoot shop shore show shrink shut
shutter shuffle sideline sign signal simplify sink skip slash slide slip slow slump snap soar solicit solve speak specialize specify speed spend spin split sponsor spot
spread spur stage stand start state stay steal steer stem step stick stipulate stop store strengthen stress stretch strike strip struggle study submit subscribe
substitute subsume succeed sue suffer suggest suit sunset supervise supply support suppose surge surpass surprise surrender surround survey survive suspend sustain swap
switch tackle take talk tank tap target tax team tease tell tempt tend terminate test testify thank think threaten throw thwart tie tighten time top
total tout track trade train transact transfer transform transition translate travel treat trend trigger trim triple try tumble turn unify uncover undercut undergo
underline understand undertake underwrite unload unlock unplug unveil unwind update upgrade uphold upset urge use utilize vacate value vary verify veto violate
amass anchor award bag clinch co-invest disburse funnel gobble haul infuse inject nab oversubscribe participate plough pocket pump rack rake reel reinvest scoop shell snag splash swallow underwrite
visit vote vow wait walk wane want warn watch weaken wear weigh welcome win wind wipe withdraw withhold witness wonder work worry wrap write yield
furlough penalise outlaw blacklist countersue prevail haul infiltrate exfiltrate rehire cull gut pare prune decimate certify subpoena scrutinize rejoin
mothball authorise garner line loan reap premiere showcase preview eject boot bow paralyze cripple plague waive bump jack abolish loosen relax curb cap downsize overturn vindicate
toss score finalise formalise formalize lodge onboard levy slap initiate drag side instruct cease part contest experiment trial remediate summarize customize personalize transcribe tailor tweak browse sync mimic hijack impersonate harness deplatform sideload jailbreak
encrypt decrypt authenticate validate reboot reimburse compensate throttle yank emulate ratify legislate schedule reignite refile
swing sweep relinquish retrench depose quash convict indict acquit sentence arraign jail elevate lure
cede anoint designate reassign upsize reaffirm helm decamp defect layoff dump ditch curtail affirm remand summon
open-source refresh revamp enlist renegotiate enroll
widen narrow broaden outstrip deepen dip trounce smash trail lag hike overrule invalidate reschedule downplay decertify bank reprimand rebuke exonerate extradite detain
buddy pair clamp crack spurn snatch rebuff snub woo bankroll sweeten undervalue refinance redeem scuttle nix resurrect reintroduce deface drain ready rework
ink inaugurate nationalize privatize demerge outbid retreat reopen
fork splurge acqui-hire acquihire seal cough swoop
rejig nix recognize rationalize capitalize recapitalize optimize centralize unionize analyse fulfil favour honour reconsider resubmit refile relist retool rework
rewrite realign headhunt parachute demote reappoint spearhead litigate arbitrate mediate adjudicate deport refute rebut annul nullify hail contemplate endure
ponder swear squeeze slim streamline hive crater implode dwindle falter stagnate backtrack renege revert unseat topple dethrone outlast displace supplant supersede
copy mislead abuse monopolize rope enact notch eke construct vanish surface rock knock hook ally modify reorganise carve
redirect restart graduate rightsize right-size scrape delete tender evade invoke misuse underscore dismantle organise criticise
apologise prioritise specialise realise modernise digitise legalise stabilise embark usher elaborate envision repeat undo
dispose mop anger spark disappoint frustrate alarm stoke ignite
bestow confer dole redeploy picket boycott refashion balk baulk hesitate skyrocket enrol reassure chair slam grill
pack stream upload chat message caption annotate dictate cast unsend bookmark crop clip mirror forward log type text prep
abduct abet abort acclimate accrue adhere administer adorn affix aggravate allude appease appraise appreciate arouse ascend aspire assail
assassinate assimilate attain attest augment avert backdate backfire badger baffle bake balloon bathe beef befriend beg behave belittle bemoan berate
betray bin bleed blend blow blur boil bombard bother brainstorm brandish breathe brew brick brush buckle buoy burst bury calibrate canvass captivate
censor chastise cherish chew choke chop churn circle circulate circumvent clash claw cleanse cling co-author co-create co-write coax coerce coexist cofound
coincide collude comb commemorate commend communicate compose compress conceal conceive concoct concur condemn condense condone confess confide
configure conform confound confront confuse congratulate conjure conquer conspire constrain convene converge convey cope corral correspond corroborate
corrode corrupt counteract covet cram crank crave crawl criminalize crowdfund crowdsource crumble culminate cultivate dabble dampen dare darken dazzle
debate debrief debunk decay deceive decelerate decentralize decipher decode decommission decouple decree decry deduct deem defame deflate deflect
defraud defuse defy degrade deliberate delve demean demolish demystify denote denounce deplete deplore deride derive descend despise detach deter
deteriorate detonate devalue devastate deviate devise devour diagnose die differentiate dig digest diminish dine disagree disallow disapprove disarm
disassemble disavow discard discern discourage discredit disengage disguise dislike dislodge dispel dispense disperse dispose disprove disqualify
disregard dissuade distinguish distort distract disturb diverge divert divulge dodge doubt dread dream drift drink drown dwell eat elapse elicit elude
email emanate embellish embezzle embody embolden emigrate emit empower encapsulate encircle enclose encompass encroach endanger engender engrave
engulf enlarge enlighten enrage enrich ensue entail entangle entertain enthuse entice entrench entrust equate eradicate err erupt evacuate evaporate
evict evoke exacerbate exaggerate excel exclaim excuse exemplify exert exhibit expedite expunge extinguish extol extract extrapolate fabricate fade
falsify fascinate fast-track fend ferment ferry field fine-tune flatten flatter flaunt flick flinch flip flirt flounder flourish flout foil forego
foreshadow forestall forfeit forget forgive forgo formulate fortify foster frame frighten frown fume fundraise furnish fuse gauge gaze geofence glean
glide gloat govern grapple greet grieve grin groom grumble hallucinate hamper hamstring handpick hang harass harden harvest hasten haunt heal
heed heighten herald hide hinder hoard hoist hone hoover hop hound hover huddle humiliate hunt hurl hurry hurtle hype illuminate imagine immerse
impair impart impeach impede imperil implore imply impress imprison incentivize inch incite incubate indemnify induce indulge infer inflame inflate
inflict infuriate ingest inhabit inhibit inscribe insert insinuate inspire instigate instill insulate insult insure interact intercept interfere
interpret interrogate interrupt intersect intertwine intervene intimidate intrigue intrude inundate invert irritate isolate jeopardize jettison joke
jolt jostle juggle jumpstart juxtapose kidnap kneel lambast lambaste lament languish laugh launder leap leapfrog legitimize lengthen lessen lie liken
linger livestream loathe loom loot lop lull lurk magnify malign manipulate marry marshal marvel masquerade maximize meddle memorize mend mingle
minimize mint misinterpret misread misrepresent mistake misunderstand mobilize mock moderate mourn muddle multiply murmur muster mutate mute mutter
narrate navigate neglect nod nosedive nourish nurture obey obfuscate obligate oblige obscure observe obstruct occupy omit orbit orient originate outdo
outfit outgrow outlive outmaneuver outnumber outrank outrun outsell outshine outsmart outweigh overcharge overdo overestimate overflow overhear
overlap overlook overpay override overrun overshadow overstate overthrow overwhelm panic parade paraphrase pardon parse partake pave peddle penetrate perceive perish permeate perpetrate perpetuate persecute persevere persist personify pervade pin pinpoint pioneer pique plateau plunder poke
polarize pollute populate portray possess postulate pray pre-empt preach precede preclude predate preempt preload prescribe preserve preside presume
pretend proclaim procrastinate prod profess proliferate prolong pronounce propel prosper protrude provoke pry publicize punch punish purge purify
purport quell quench quibble quicken rally ramp ransack ravage re-elect re-emerge re-enter rearrange reassess rebel recap recapture recede recharge
reciprocate recite reckon reclaim recoil reconcile reconnect reconstruct reconvene recoup recycle redact redefine redo reelect reemerge reenter
reevaluate refrain reframe refuel refurbish regret regroup rehabilitate rehash rehearse reign reimagine reinforce reinvent rejoice rejuvenate relapse
relegate relent relish relive reload reminisce remodel render renounce renovate reorder repackage repel rephrase replenish reposition repost reproduce
repurpose resemble resent reset reshore resonate restock restrain resurface retaliate retell rethink retort retrace retract retrain retrofit retweet
reuse reverberate revere revisit revitalize revolt revolve rewind ridicule rip roam roar rob roil rot rotate ruin ruminate rupture safeguard
salvage saturate savor scare scatter scavenge scoff scold scour scramble scream scroll scrub sculpt seep seethe self-host shadowban shatter shave
shelter shepherd shine shorten shout shove shrug shun shuttle siphon sit sketch skew skewer skim skimp skirt slaughter sleep slice sling smear smile
smother smuggle sneak sniff snowball soften solidify soothe spar spew spike spill splinter spoil spoof spook sprout squabble squander squash stagger
stalk startle starve stash stifle stigmatize stimulate sting stir stockpile straddle strand strangle strive stroll stumble stun subdue sublicense
submerge subside subsidize substantiate subtract subvert succumb suck suffice superimpose supplement suppress surmise surmount surveil swarm sway
swell swim swipe symbolize sympathize synchronize synthesize taint tamper tarnish taunt teach tear teem teeter thrash thrive thrust tick tinker
tolerate torment torpedo tow trample transcend transmit transpire transplant traumatize traverse treasure trickle triumph trivialize trot trumpet tug
tune tweet twist typify unban unblock unbundle uncork underestimate undermine undersell understate unearth unfold unfollow unfreeze uninstall unleash
unmask unnerve unpack unravel unseal unsubscribe unwrap upend uproot usurp utter vaccinate vandalize vanquish vie vilify visualize vouch wade wager
wake wander warrant wash waste wave waver wean weep whet whine whip whisper whittle wield wither defeat relabel geoblock whitelist demonetize reactivate reroute absolve crown unbox backpedal wobble worsen wrangle wreak wreck wrestle yell
`

interface Auxiliary {
  readonly of: 'be' | 'have' | 'do'
  readonly past: boolean
}

const AUXILIARIES: Readonly<Record<string, Auxiliary>> = {
  am: { of: 'be', past: false },
  is: { of: 'be', past: false },
  are: { of: 'be', past: false },
  "'re": { of: 'be', past: false },
  "'m": { of: 'be', past: false },
  was: { of: 'be', past: true },
  were: { of: 'be', past: true },
  be: { of: 'be', past: false },
  been: { of: 'be', past: false },
  being: { of: 'be', past: false },
  has: { of: 'have', past: false },
  have: { of: 'have', past: false },
  had: { of: 'have', past: true },
  having: { of: 'have', past: false },
  "'ve": { of: 'have', past: false },
  do: { of: 'do', past: false },
  does: { of: 'do', past: false },
  did: { of: 'do', past: true },
  "isn't": { of: 'be', past: false },
  "aren't": { of: 'be', past: false },
  "wasn't": { of: 'be', past: true },
  "weren't": { of: 'be', past: true },
  "hasn't": { of: 'have', past: false },
  "haven't": { of: 'have', past: false },
  "hadn't": { of: 'have', past: true },
  "don't": { of: 'do', past: false },
  "doesn't": { of: 'do', past: false },
  "didn't": { of: 'do', past: true },
}
const AUXILIARY_FORMS: ReadonlyMap<string, Auxiliary> = new Map(Object.entries(AUXILIARIES))
export const AUXILIARY_WORDS: readonly string[] = Object.keys(AUXILIARIES)
export const MODALS: ReadonlySet<string> = new Set([
  'will',
  'would',
  'shall',
  'should',
  'may',
  'might',
  'could',
  'can',
  'cannot',
  'must',
  "'ll",
  "won't",
  "wouldn't",
  "can't",
  "couldn't",
  "shouldn't",
])
const NEGATIONS = new Set([
  'not',
  'never',
  "won't",
  "wouldn't",
  "can't",
  "couldn't",
  "shouldn't",
  'cannot',
  "isn't",
  "aren't",
  "wasn't",
  "weren't",
  "hasn't",
  "haven't",
  "hadn't",
  "don't",
  "doesn't",
  "didn't",
])

const KNOWN = wordSet(BASES)
/** Base forms of all verbs known here. */
export const VERB_BASES: readonly string[] = [...KNOWN]

/** Forms met so far: to write all of them out when loaded takes longer than to read an article. */
const MET = new Map<string, VerbForm>([
  ['found', { lemma: 'find', forms: 4 | 8 }],
  ['tabled', { lemma: 'table', forms: 4 | 8 }],
  ['left', { lemma: 'leave', forms: 4 | 8 }],
  ['lay', { lemma: 'lay', forms: 1 }],
  ['wound', { lemma: 'wind', forms: 4 | 8 }],
  ['saw', { lemma: 'see', forms: 4 }],
  // "has got": the participle of all but American English
  ['got', { lemma: 'get', forms: 4 | 8 }],
  // "is doing away with"
  ['doing', { lemma: 'do', forms: 16 }],
  ['felt', { lemma: 'feel', forms: 4 | 8 }],
])

/** The verb that a case-folded word is a form of; undefined for a word that is none of a known verb. */
export function verbForm(word: string): VerbForm | undefined {
  const met = MET.get(word)
  if (met) return met
  const read = readForm(word)
  if (read) MET.set(word, read)
  return read
}

function readForm(word: string): VerbForm | undefined {
  const fitting: VerbForm[] = []
  for (const lemma of basesOf(word)) {
    const forms = KNOWN.has(lemma) ? inflect(lemma).get(word) : undefined
    if (forms !== undefined) fitting.push({ lemma, forms })
  }
  if (fitting.length < 2) return fitting[0]
  // one written form of two verbs ("founded", "lay"): the base that is the form itself, else the first listed
  fitting.sort((a, b) => VERB_BASES.indexOf(a.lemma) - VERB_BASES.indexOf(b.lemma))
  return fitting.findLast(({ forms }) => (forms & BASE) !== 0) ?? fitting[0]
}

export const auxiliary = (word: string): Auxiliary | undefined => AUXILIARY_FORMS.get(word)
export const isModal = (word: string): boolean => MODALS.has(word)
export const isNegation = (word: string): boolean => NEGATIONS.has(word)
