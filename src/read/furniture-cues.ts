import { LineCue } from './line-cue.js'

/** Alternatives written one a line, as one anchored pattern. */
const anyOf = (alternatives: readonly string[], flags = 'iu'): LineCue => new LineCue(alternatives, '', flags)
const wholeOf = (alternatives: readonly string[], flags = 'iu'): LineCue =>
  new LineCue(alternatives, '[\\s:.,!|›»→↗]*$', flags)

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*\\.?'
const CLOCK = '\\d{1,2}[:.]\\d\\d(?::\\d\\d)?\\s?(?:[ap]\\.?m\\.?)?(?:\\s?(?:[a-z]{2,4}|[+-]\\d\\d:?\\d\\d))?'
const DAY = `(?:${MONTH} \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?|\\d{1,2} ${MONTH}(?:,? \\d{4})?|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}/\\d{1,2}/\\d{2,4})`
const JOINT = '[\\s,·•|–—-]+(?:at |@ )?'
const WEEKDAY = '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? |(?:mon|tue|wed|thu|fri|sat|sun),? )?'
const AGO =
  '(?:(?:\\d+|an?|one|two|three|four|five|six) (?:second|sec|minute|min|hour|hr|day|week|month|year)s? ago|yesterday|just now)'

/** When the page was put up: with a time of day, a word such as "Updated", or seen from now. A bare full date may be the article's own. */
export const STAMP = wholeOf([
  `(?:published|posted|updated|last updated|last modified|first published|modified)(?: on| at)?:? ?${WEEKDAY}${DAY}(?:${JOINT}${CLOCK})?`,
  `(?:published|posted|updated|last updated|first published)(?: on| at)?:? ?${AGO}`,
  `[|·• ]*${WEEKDAY}${DAY}${JOINT}${CLOCK}`,
  `${CLOCK}${JOINT}${WEEKDAY}${DAY}`,
  `${WEEKDAY}${MONTH} \\d{1,2}`,
  AGO,
  CLOCK,
  '\\d+ ?min(?:ute)?s? read',
  '\\d{1,2}:\\d\\d',
])

/** Lines that are nothing but a part of the page. */
export const WHOLE_LINE = wholeOf([
  '(?:share|save|gift|link|print|email|e-mail|copy link|copy|tweet|pin|like|reply|follow|comment|comments|flag|report|more|menu|search|home|close|next|previous|prev|back|top)',
  '(?:facebook|twitter|x|x icon|x \\(twitter\\)|x/twitter|linkedin|reddit|threads|bluesky|mastodon|whatsapp|telegram|flipboard|pinterest|pocket|instagram|youtube|rss|tiktok)',
  '(?:share|email|print|save)(?: this)? (?:article|story|post|page|on (?:facebook|x|twitter|linkedin|reddit|whatsapp))(?: link)?',
  'share (?:this|on social media|options)',
  'in brief|posted|by|edited by|written by|image credits?|image|photo|photos|video|watch now|listen|listen now|play|text settings|text|settings|share options|an article from|first published on',
  '(?:advertisement|advertiser content from|sponsored|sponsored content|promoted|ad|paid content|this is the title for the native ad)',
  '(?:getty|getty images|reuters|ap|ap photo|alamy|shutterstock|afp|afp via getty images|unsplash|istock|bloomberg|unknown)',
  '(?:key points|what to know|at a glance|table of contents|contents|in this article|jump to)',
  '(?:view bio|read bio|see bio|full bio|view all posts|see all posts|more from this author|view profile|about the author|author)',
  '(?:techcrunch event|power lunch|no newsletters selected|email \\(required\\)|email address|your email|enter your email)',
  '(?:terms|terms of service|terms of use|privacy policy|privacy notice|privacy|cookie policy|contact|contact us|contact details|contact details.{0,20}|about us|advertise|customize)',
  '(?:and|apply|make|preferred on|our homepage|homepage|edited by)',
  '(?:image|photo|illustration|graphic|picture|credit|source|image source|photo credit|image credit): ?[^.!?]{1,60}',
  '(?:illustration|photo|photograph|image|picture|graphic|video|screenshot) (?:by|from|via|courtesy of|credit) [^.!?]{1,60}',
  '(?:reuter|reuters|-30-|###|end|ends)',
  '[^.!?]{0,40} ?/ ?(?:getty images|afp|reuters|bloomberg|shutterstock|ap)',
  'by [\\p{Lu}][^.!?,]{2,40}(?:, [^.!?]{2,40})?',
  'skip to (?:main )?content',
])

/** What stands on a button. */
export const BUTTON = wholeOf([
  '(?:register|register now|sign up|sign up now|sign up here|subscribe|subscribe now|subscribe today|join now|join today|learn more|get tickets|get your ticket|buy now|buy tickets|book now|apply now|claim your spot|claim your seat|save your seat|reserve your spot|download now|shop now|see more|read more|read full story|continue reading|show more|load more|view more|view all|see all|view comments|leave a comment|post a comment|join the conversation|add us on google|purchase licensing rights|tip us off|send us news|get started|log in|sign in|create account|try it free|start free trial|donate|donate now)',
])

/** Passages that speak of the page, the outlet or a sale instead of the news. */
export const PASSAGE = anyOf([
  '(?:image|photo|picture|video|illustration) credits?:',
  '(?:featured |cover |header |lead |top )?(?:photo|image|photograph|illustration) (?:courtesy of|credit|by) [^.]{2,60}\\.?$',
  '(?:read|see|read more|see also|read also|also read|read next|related|related story|related article|more|watch|watch now|listen|must read|recommended|don.t miss|suggested read|up next|also on \\w+) ?[:|»>]\\s*\\S',
  'watch:',
  '(?:sign up|subscribe|register) (?:for|to) (?:our|the|my|this|free|daily|weekly)\\b',
  '(?:sign up for|subscribe to|join|get) [^.]{0,60}\\bnewsletters?\\b',
  'subscribe for (?:the|our|more)\\b',
  'by (?:submitting|subscribing|signing up|clicking|entering|providing|continuing|registering)\\b',
  'if you (?:buy|purchase|click) (?:something |anything |a product )?(?:from|through|via|on|using)\\b',
  '(?:when you|if you) (?:purchase|buy|shop)[^.]{0,60}\\b(?:links?|our site)\\b',
  '(?:we|\\S+(?: \\S+)?) may (?:earn|receive|get) (?:a|an|some)?\\s?(?:affiliate )?(?:commission|compensation)',
  'ftc: we use',
  '[*†]? ?prices may be inaccurate',
  '(?:[*†]? ?)as an amazon associate',
  'this (?:article|post|story|page|site) (?:contains|may contain|includes|uses) (?:affiliate|sponsored|cookies|paid)',
  'this (?:site|page|form) is protected by recaptcha',
  '(?:we|this (?:site|website)|our (?:site|website)) uses? cookies',
  '(?:©|\\(c\\)|copyright(?: ©| \\(c\\))? \\d{4})',
  '[^.]{0,80}\\ball rights reserved\\b',
  'this (?:article|story|post) (?:originally|first|was originally|was first) (?:appeared|published|ran)\\b',
  'the post .{3,160} (?:appeared first|first appeared) on\\b',
  'view (?:the )?source version on\\b',
  'to view the full press release',
  'for (?:more|further) information,? (?:please )?(?:visit|contact|see|go to)\\b',
  'please see full terms of use',
  'click here (?:to|for)\\b',
  'learn more about (?:the )?[^.]{0,60}\\bhere\\.?$',
  'you can (?:contact|reach|follow|verify|email)\\b[^.]{0,120}(?:email|signal|outreach|twitter|on x\\b)',
  '(?:filed under|tags|tagged|topics|categories|category|posted in|keywords)\\s?:',
  '(?:got|have) (?:a|any) (?:news )?(?:tip|story)\\b',
  'if you have any (?:information|tips)\\b',
  'follow (?:us|\\S+(?: \\S+){0,3}) (?:on|for)\\b',
  'follow topics and authors',
  'from this story to see more like this',
  'you.re reading \\S+ ?\\S* ?[—–-]',
  'be sure to check out',
  'what (?:are|is) your (?:take|takes|takeaways?|thoughts?|opinion)\\b',
  'let us know (?:what you think )?in the comments',
  '[^.!?]{0,120}\\? (?:let us know|share your thoughts|sound off|tell us)[^.]{0,60}(?:comment|below)',
  '(?:check out|find) [^.]{2,60} on youtube',
  'every weekday(?: and \\w+)?, you can get',
  'provides movers and shakers',
  '(?:this|the) (?:post|content|article) (?:contains|is) sponsored',
  '[^.]{2,60} (?:is powered by|is a leading (?:financial )?media)\\b',
  '[\\w.+-]+@[\\w-]+\\.[\\w.]{2,12}$',
  '(?!\\d{4}-\\d)\\+?[\\d(][\\d() .-]{7,18}$',
  'https?://\\S+$',
  '(?:company )?website ?(?:http|www)',
  '(?:story|this story|this article) (?:continues|resumes) (?:below|after)',
  'update your (?:browser|settings)',
  '(?:please )?enable javascript',
  'latest in \\p{Lu}',
])

/** One who edits, not what others edit with. */
const EDITOR =
  '(?<!(?:audio|code|css|document|font|graph|graphics|hex|html|image|level|map|markdown|pdf|photo|script|sound|source|spreadsheet|text|vector|video|website|xml)[ -])editor'

/** Who wrote it: the life of a journalist, at the foot or beside the headline. */
export const AUTHOR_BIO = anyOf(
  [
    `(?:is|was) an? [^.]{0,60}\\b(?:reporter|${EDITOR}|writer|journalist|correspondent|contributor|columnist)\\b`,
    `(?:[\\p{Lu}][\\p{L}’'.-]+ ){1,3}(?:is|was) (?:an? |the )?(?:[\\p{L}-]+ ){0,4}(?:reporter|${EDITOR}|writer|journalist|correspondent|contributor|columnist|podcaster)\\b[^.]{0,200}(?:\\.|$)`,
    "(?:[\\p{Lu}][\\p{L}’'.-]+ ){1,3}(?:covers|covered|writes about|reports on) [^.]{3,160}\\b(?:at|for) (?:the )?\\p{Lu}[^.]{1,40}\\.",
    "(?:[\\p{Lu}][\\p{L}’'.-]+ ){1,3}got (?:his|her|their) start in journalism",
    '(?:[Ss]enior |[Ss]taff |[Dd]eputy |[Cc]hief |[Mm]anaging |[Cc]ontributing |[Tt]echnology |[Bb]usiness |[Ss]cience |[Nn]ews |[Ee]xecutive )+(?:[Rr]eporter|[Ee]ditor|[Ww]riter|[Cc]orrespondent|[Cc]ontributor)$',
  ],
  'u',
)

/** The first line of a promotion that ends with a button. */
export const PROMOTION = wholeOf([
  '(?:\\w+ ){0,2}event',
  '(?:[\\p{L}’-]+: )?(?:save up to|last chance|early bird|limited time|this week only|ends (?:today|tonight))[^.]{0,80}',
  'advertisement|sponsored(?: content| by .{2,30})?',
])

/** Heads a list of other stories inside the article. */
export const RELATED = wholeOf([
  'related(?: (?:articles?|stories|story|posts?|content|reading|coverage|topics|video|videos|links|news|reads))?',
  'relatedarticles',
  'read (?:more|next|also|this next)(?: [\\p{L}\\d]+){0,4} (?:news|stories|coverage)',
  '(?:see|read) also',
  'recommended(?: (?:reading|stories|articles|videos|for you))?',
  'suggested (?:reads?|reading)\\W*',
  '(?:more|other) (?:stories|news|articles|coverage|reading|on this (?:story|topic)|from (?:this|the) (?:author|section))',
  'further reading',
  'you (?:may|might) also (?:like|be interested in)',
  'best \\w+ (?:accessories|deals)',
  'trending(?: (?:now|stories))?',
])

/** After these the page has no more of the article. */
export const PAGE_END = wholeOf([
  'topics',
  'most (?:popular|read|viewed|shared|commented|recent)(?: (?:stories|articles|news))?',
  'top stories|trending(?: now| stories)?|popular(?: now| stories| posts)?|editor.s picks?|latest(?: news| stories| headlines| posts)?',
  'more (?:about|like these|like this|for you|to read|to explore|top stories|headlines)',
  'more (?:in|from) ?[\\p{L}& ]{2,30}',
  'latest (?:in|from) [\\p{L}& ]{2,40}|latest [\\p{L}]+ news',
  'follow topics and authors',
  'newsletters?|get (?:the|our) [\\p{L}\\d ]{1,30}newsletter',
  '(?:\\d+ )?comments?(?: \\(\\d+\\))?|leave a (?:reply|comment)|join the (?:conversation|discussion)',
  'related(?: ?(?:articles?|stories|posts?|content|topics|reading))',
  'recommended(?: stories| articles| for you)?|you (?:may|might) also (?:like|enjoy)|what to read next|read next|up next',
  'about the authors?|written by|author|about the writer',
  'tags|filed under|tagged|share this(?: \\w+)?|get our|more about',
  'subscribe for [^.]{5,60}',
])
