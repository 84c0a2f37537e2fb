/** What the class and id of an element say of it, as word tests over both, in small letters. */
const words = (alternatives: string): RegExp => new RegExp(`(?:^|[\\s_-])(?:${alternatives})(?:$|[\\s_-])`)

/** Parts of a page around the article. */
const AROUND =
  /breadcrumb|combx|comment|community|cookie|consent|disqus|gdpr|related|remark|replies|recirc|shoutbox|sidebar|skyscraper|sponsor|ad-break|agegate|pagination|pager|popup|newsletter|subscri|paywall|promo|outbrain|taboola|masthead|navbar|navigation|site-header|site-footer|global-header|global-footer|page-header|page-footer|recommend|trending|most-?popular|most-?read|read-?more|readmore|read-?next|more-?stories|more-?from|also-?like|social|sharing|share-?bar|share-?tool|share-?button|author-?bio|about-?author|author-?box|byline|signup|sign-up|modal|overlay|tooltip|advert|banner|teaser|toolbar/
const AROUND_WORDS = words(
  'share|ad|ads|advert|advertisement|footer|header|menu|nav|rss|extra|widget|tags?|taglist|topics|byline|dateline|timestamp|dates?|meta|metadata|credits?|copyright|caption-credit|print|sr-only|visually-hidden|screen-reader-text|hidden|tools|utility|breadcrumbs?|carousel|slideshow|gallery-nav|cta|infobox|skip|toc|bio|kicker|eyebrow|rating|poll|survey|disclaimer|correction-link|login|author|authors|contributors?',
)
/** Names that main content has too: these do not count when they stand together. */
const MAYBE =
  /article-?body|story-?body|post-?body|entry-?content|article-?content|post-?content|story-?content|main-?content|body-?content|content-?body|page-?content|articlebody|article__body|body__|blog-?post|rich-?text/
const GOOD = /article|body|content|entry|main|page|post|text|blog|story|copy|paragraph/
const BAD =
  /comment|foot|footnote|masthead|meta|outbrain|promo|related|scroll|share|shoutbox|sidebar|sponsor|shopping|tags|widget|hidden|banner|combx|contact|gdpr|recommend|teaser|caption|social|nav|list/

/** Names that say how the page is laid out, not what an element holds. */
const LAYOUT =
  /(?:with|has|no|without|one|two|both|hide|show)[-_]?(?:sidebars?|header|footer|nav|menu|ads?|comments?|banner|image)\b/g

export interface Cue {
  /** Names a part of the page around the article. */
  readonly around: boolean
  /** Names main content. */
  readonly content: boolean
  /** For or against, as a weight on what the element holds. */
  readonly weight: number
}

const NONE: Cue = { around: false, content: false, weight: 0 }

/** Reads the names of an element; the same names are read once. */
export function makeCueReader(): (attributes: Readonly<Record<string, string>>) => Cue {
  const known = new Map<string, Cue>()
  return attributes => {
    if (!attributes.class && !attributes.id) return NONE
    const names = `${attributes.class ?? ''} ${attributes.id ?? ''}`.slice(0, 400)
    let cue = known.get(names)
    if (!cue) known.set(names, (cue = readCue(names)))
    return cue
  }
}

function readCue(given: string): Cue {
  const names = given
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(LAYOUT, ' ')
  const content = MAYBE.test(names)
  const around = !content && (AROUND.test(names) || AROUND_WORDS.test(names))
  const weight = (GOOD.test(names) ? 25 : 0) - (BAD.test(names) ? 25 : 0)
  return { around, content, weight }
}
