import { type Cue, makeCueReader } from './element-cues.js'
import type { Page } from './page.js'

const AROUND_TAGS = new Set(['nav', 'footer', 'form', 'button', 'aside', 'dialog', 'menu', 'label', 'fieldset'])
const AROUND_ROLES =
  /^(?:navigation|complementary|banner|contentinfo|search|dialog|alert|alertdialog|menu|menubar|tablist|toolbar)$/
const PARAGRAPH_OWNERS = new Set([
  'p',
  'td',
  'pre',
  'div',
  'section',
  'article',
  'blockquote',
  'main',
  'body',
  'dd',
  '',
])
const START: Readonly<Record<string, number>> = {
  div: 5,
  article: 8,
  main: 5,
  pre: 3,
  td: 3,
  blockquote: 3,
  address: -3,
  ol: -3,
  ul: -3,
  dl: -3,
  dd: -3,
  dt: -3,
  li: -3,
  form: -3,
  h1: -5,
  h2: -5,
  h3: -5,
  h4: -5,
  h5: -5,
  h6: -5,
  th: -5,
  aside: -10,
  footer: -10,
  nav: -10,
}
/** Elements that may hold a part that does not belong to the article. */
const PARTS = new Set(['div', 'ul', 'ol', 'section', 'table', 'dl', 'details', 'aside', 'header', 'figure'])

/** How far a part of the page is from being the article. */
const CLEAR = 0
const NAMED = 1
const AROUND = 2

/** Chooses the segments of a page that are the article's body, in order. */
export function findBody(page: Page): number[] {
  const finder = new BodyFinder(page)
  const body = finder.find(NAMED)
  // names can mislead: a page that seems to be all sidebar is read again without them
  if (finder.lengthOf(body) >= 250) return body
  const wider = finder.find(AROUND)
  return finder.lengthOf(wider) > 2 * finder.lengthOf(body) ? wider : body
}

class BodyFinder {
  private readonly cues: Cue[]
  private readonly level: number[]
  private readonly length: number[]
  private readonly links: number[]
  private readonly commas: number[]
  /** Length of the paragraphs of an element: what an article is made of. */
  private readonly prose: number[]

  constructor(private readonly page: Page) {
    const read = makeCueReader()
    this.cues = page.attributes.map(read)
    const sums = (values: readonly number[]) => {
      const total = [0]
      for (let i = 0; i < values.length; i++) total.push(total[i] + values[i])
      return total
    }
    this.length = sums(page.segmentLength)
    this.links = sums(page.segmentLinks)
    this.commas = sums(page.segmentElement.map((_, segment) => this.countCommas(segment)))
    this.prose = sums(
      page.segmentLength.map((length, i) => (length >= 80 && page.segmentLinks[i] * 4 < length ? length : 0)),
    )
    this.level = this.levels()
  }

  lengthOf(segments: readonly number[]): number {
    return segments.reduce((total, segment) => total + this.page.segmentLength[segment], 0)
  }

  /** The body, where elements whose level reaches `shut` are left out. */
  find(shut: number): number[] {
    const { page } = this
    const roots = this.chooseRoots(shut)
    const kept: number[] = []
    for (const root of roots)
      for (let segment = page.firstSegment[root]; segment < page.afterSegment[root]; segment++)
        if (this.belongs(segment, root, shut)) kept.push(segment)
    return kept.sort((a, b) => a - b)
  }

  private levels(): number[] {
    const { page } = this
    const level = [CLEAR]
    for (let element = 1; element < page.tag.length; element++) {
      const above = level[page.parent[element]]
      level.push(above === AROUND ? AROUND : Math.max(above, this.ownLevel(element)))
    }
    return level
  }

  private ownLevel(element: number): number {
    const { page } = this
    const tag = page.tag[element]
    if (tag === 'body' || tag === 'html' || tag === 'article' || tag === 'main') return CLEAR
    // whatever it is called, most of what there is to read is in it
    if (this.proseIn(element) * 5 > this.proseIn(0) * 3 && tag !== 'nav' && tag !== 'footer') return CLEAR
    const attributes = page.attributes[element]
    if (AROUND_TAGS.has(tag)) return tag === 'form' && this.cues[element].weight > 0 ? NAMED : AROUND
    if (attributes.hidden !== undefined || attributes['aria-hidden'] === 'true') return AROUND
    if (attributes.role && AROUND_ROLES.test(attributes.role)) return AROUND
    if (attributes.style && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attributes.style)) return AROUND
    return this.cues[element].around ? NAMED : CLEAR
  }

  private countCommas(segment: number): number {
    const { page } = this
    if (page.segmentLength[segment] < 25) return 0
    let commas = 0
    const end = page.pieceEnd[page.segmentAfter[segment] - 1]
    for (
      let at = page.input.indexOf(',', page.pieceStart[page.segmentFirst[segment]]);
      at >= 0 && at < end;
      at = page.input.indexOf(',', at + 1)
    )
      commas++
    return commas
  }

  private lengthIn(element: number): number {
    return this.length[this.page.afterSegment[element]] - this.length[this.page.firstSegment[element]]
  }

  private proseIn(element: number): number {
    return this.prose[this.page.afterSegment[element]] - this.prose[this.page.firstSegment[element]]
  }

  private linkDensity(element: number): number {
    const all = this.lengthIn(element)
    return all === 0
      ? 0
      : (this.links[this.page.afterSegment[element]] - this.links[this.page.firstSegment[element]]) / all
  }

  private isParagraph(segment: number, shut: number): boolean {
    const { page } = this
    const length = page.segmentLength[segment]
    return (
      length >= 25 &&
      page.segmentLinks[segment] < length / 2 &&
      PARAGRAPH_OWNERS.has(page.tag[page.segmentElement[segment]]) &&
      this.level[page.segmentElement[segment]] < shut
    )
  }

  private chooseRoots(shut: number): number[] {
    const { page } = this
    const said = this.saidBody()
    if (said > 0) return [said]
    const scores = this.scoreElements(shut)
    let top = 0
    let best = -1
    for (const [element, raw] of scores) {
      const score = raw * (1 - this.linkDensity(element))
      scores.set(element, score)
      if (score > best) {
        best = score
        top = element
      }
    }
    return page.tag.length < 2 ? [0] : this.widen(top, best, scores, shut)
  }

  /** The element that the page itself calls its article's body. */
  private saidBody(): number {
    const { page } = this
    let said = 0
    for (let element = 1; element < page.tag.length; element++)
      if (
        /\barticleBody\b/.test(page.attributes[element].itemprop ?? '') &&
        this.lengthIn(element) > this.lengthIn(said || element) - 1
      )
        said = element
    return said > 0 && this.lengthIn(said) >= 400 ? said : 0
  }

  private scoreElements(shut: number): Map<number, number> {
    const { page } = this
    const scores = new Map<number, number>()
    for (let segment = 0; segment < page.segmentElement.length; segment++) {
      if (!this.isParagraph(segment, shut)) continue
      const worth = 1 + this.commas[segment + 1] - this.commas[segment] + Math.min(3, page.segmentLength[segment] / 100)
      let element = page.segmentElement[segment]
      if (page.tag[element] === 'p' || page.tag[element] === 'pre') element = page.parent[element]
      for (let step = 0; step < 5 && element >= 0; step++, element = page.parent[element]) {
        const share = step === 0 ? 1 : step === 1 ? 2 : step * 3
        const score = scores.get(element) ?? (START[page.tag[element]] ?? 0) + this.cues[element].weight
        scores.set(element, score + worth / share)
      }
    }
    return scores
  }

  /** The chosen element, or one around it that holds as much again; and its neighbours that read like it. */
  private widen(top: number, best: number, scores: ReadonlyMap<number, number>, shut: number): number[] {
    const { page } = this
    let threshold = best / 3
    let last = best
    for (let above = page.parent[top]; above > 0 && page.tag[above] !== 'body'; above = page.parent[above]) {
      const score = scores.get(above)
      if (score === undefined) continue
      if (score < threshold) break
      if (score > last) {
        top = above
        best = score
        threshold = score / 3
      }
      last = score
    }
    top = this.climb(top, shut)
    const parent = page.parent[top]
    if (parent < 0) return [top]
    const roots: number[] = []
    const enough = Math.max(10, best * 0.2)
    for (
      let element = parent + 1;
      element < page.tag.length && page.elementStart[element] < page.elementEnd[parent];
      element++
    ) {
      if (page.parent[element] !== parent || this.level[element] >= shut) continue
      if (element === top || this.isNeighbour(element, top, enough, best, scores)) roots.push(element)
    }
    return roots.length ? roots : [top]
  }

  /** An element further out that holds much more prose and little else: an article cut into sections. */
  private climb(top: number, shut: number): number {
    const { page } = this
    let best = top
    let most = this.clearProse(top, shut)
    for (let above = page.parent[top]; above > 0 && page.tag[above] !== 'body'; above = page.parent[above]) {
      if (page.firstSegment[above] === page.firstSegment[best] && page.afterSegment[above] === page.afterSegment[best])
        continue
      const prose = this.clearProse(above, shut)
      if (prose < most * 1.15) continue
      if (prose < this.clearLength(above, shut) * 0.85) break
      best = above
      most = prose
    }
    return best
  }

  private clearProse(element: number, shut: number): number {
    return this.sumClear(element, shut, segment => this.prose[segment + 1] - this.prose[segment])
  }

  private clearLength(element: number, shut: number): number {
    return this.sumClear(element, shut, segment => this.page.segmentLength[segment])
  }

  private sumClear(element: number, shut: number, count: (segment: number) => number): number {
    const { page } = this
    let sum = 0
    for (let segment = page.firstSegment[element]; segment < page.afterSegment[element]; segment++)
      if (this.level[page.segmentElement[segment]] < shut) sum += count(segment)
    return sum
  }

  private isNeighbour(
    element: number,
    top: number,
    enough: number,
    best: number,
    scores: ReadonlyMap<number, number>,
  ): boolean {
    const { page } = this
    const same = page.attributes[element].class && page.attributes[element].class === page.attributes[top].class
    if ((scores.get(element) ?? 0) + (same ? best * 0.2 : 0) >= enough) return true
    if (page.tag[element] !== 'p') return false
    const length = this.lengthIn(element)
    return length > 80 && this.linkDensity(element) < 0.25
  }

  /** Is a segment of the chosen element the article's, and not of a part that the page put inside it? */
  private belongs(segment: number, root: number, shut: number): boolean {
    const { page } = this
    const length = page.segmentLength[segment]
    const owner = page.segmentElement[segment]
    if (
      page.segmentLinks[segment] > length * 0.8 &&
      length < 200 &&
      page.tag[owner] !== 'li' &&
      !/^h[2-6]$/.test(page.tag[owner])
    ) {
      if (length > 30 || page.tag[owner] !== 'p') return false
    }
    for (let element = owner; element > root; element = page.parent[element]) {
      if (this.level[element] >= shut && this.level[element] > this.level[root]) return false
      if (PARTS.has(page.tag[element]) && this.isForeign(element, root)) return false
    }
    return true
  }

  private readonly foreign = new Map<number, boolean>()

  private isForeign(element: number, root: number): boolean {
    let is = this.foreign.get(element)
    if (is === undefined) this.foreign.set(element, (is = this.readsForeign(element, root)))
    return is
  }

  private readsForeign(element: number, root: number): boolean {
    const { page } = this
    const length = this.lengthIn(element)
    if (length > this.lengthIn(root) / 2) return false
    const { weight } = this.cues[element]
    const density = this.linkDensity(element)
    const commas = this.commas[page.afterSegment[element]] - this.commas[page.firstSegment[element]]
    if (commas >= 10 && density < 0.5) return false
    return density > (weight > 0 ? 0.6 : 0.33) && !(page.tag[element] === 'table' && density < 0.6)
  }
}
