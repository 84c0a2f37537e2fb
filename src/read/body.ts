import type { Page } from './page.js'
import { AROUND, NAMED, PageFigures } from './page-figures.js'

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
  private readonly figures: PageFigures

  constructor(private readonly page: Page) {
    this.figures = new PageFigures(page)
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

  private isParagraph(segment: number, shut: number): boolean {
    const { page } = this
    const length = page.segmentLength[segment]
    return (
      length >= 25 &&
      page.segmentLinks[segment] < length / 2 &&
      PARAGRAPH_OWNERS.has(page.tag[page.segmentElement[segment]]) &&
      this.figures.level[page.segmentElement[segment]] < shut
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
      const score = raw * (1 - this.figures.linkDensity(element))
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
        this.figures.lengthIn(element) > this.figures.lengthIn(said || element) - 1
      )
        said = element
    return said > 0 && this.figures.lengthIn(said) >= 400 ? said : 0
  }

  private scoreElements(shut: number): Map<number, number> {
    const { page } = this
    const scores = new Map<number, number>()
    for (let segment = 0; segment < page.segmentElement.length; segment++) {
      if (!this.isParagraph(segment, shut)) continue
      const worth = 1 + this.figures.commasIn(segment, segment + 1) + Math.min(3, page.segmentLength[segment] / 100)
      let element = page.segmentElement[segment]
      if (page.tag[element] === 'p' || page.tag[element] === 'pre') element = page.parent[element]
      for (let step = 0; step < 5 && element >= 0; step++, element = page.parent[element]) {
        const share = step === 0 ? 1 : step === 1 ? 2 : step * 3
        const score = scores.get(element) ?? (START[page.tag[element]] ?? 0) + this.figures.cues[element].weight
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
      if (page.parent[element] !== parent || this.figures.level[element] >= shut) continue
      if (element === top || this.isNeighbour(element, top, enough, best, scores)) roots.push(element)
    }
    return roots.length ? roots : [top]
  }

  /** An element further out that holds much more prose and little else: an article cut into sections. */
  private climb(top: number, shut: number): number {
    const { page } = this
    let best = top
    let most = this.figures.clearProse(top, shut)
    for (let above = page.parent[top]; above > 0 && page.tag[above] !== 'body'; above = page.parent[above]) {
      if (page.firstSegment[above] === page.firstSegment[best] && page.afterSegment[above] === page.afterSegment[best])
        continue
      const prose = this.figures.clearProse(above, shut)
      if (prose < most * 1.15) continue
      if (prose < this.figures.clearLength(above, shut) * 0.85) break
      best = above
      most = prose
    }
    return best
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
    const length = this.figures.lengthIn(element)
    return length > 80 && this.figures.linkDensity(element) < 0.25
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
      if (this.figures.level[element] >= shut && this.figures.level[element] > this.figures.level[root]) return false
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
    const length = this.figures.lengthIn(element)
    if (length > this.figures.lengthIn(root) / 2) return false
    const { weight } = this.figures.cues[element]
    const density = this.figures.linkDensity(element)
    const commas = this.figures.commasIn(page.firstSegment[element], page.afterSegment[element])
    if (commas >= 10 && density < 0.5) return false
    return density > (weight > 0 ? 0.6 : 0.33) && !(page.tag[element] === 'table' && density < 0.6)
  }
}
