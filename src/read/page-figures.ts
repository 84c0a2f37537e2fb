import { type Cue, makeCueReader } from './element-cues.js'
import type { Page } from './page.js'

const AROUND_TAGS = new Set(['nav', 'footer', 'form', 'button', 'aside', 'dialog', 'menu', 'label', 'fieldset'])
const AROUND_ROLES =
  /^(?:navigation|complementary|banner|contentinfo|search|dialog|alert|alertdialog|menu|menubar|tablist|toolbar)$/

/** How far a part of the page is from being the article. */
export const CLEAR = 0
export const NAMED = 1
export const AROUND = 2

/** What the choice of a body goes by: of each element its names, its place in the page, how much text and how many links it has. */
export class PageFigures {
  readonly cues: Cue[]
  readonly level: number[]
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

  lengthIn(element: number): number {
    return this.length[this.page.afterSegment[element]] - this.length[this.page.firstSegment[element]]
  }

  private proseIn(element: number): number {
    return this.prose[this.page.afterSegment[element]] - this.prose[this.page.firstSegment[element]]
  }

  linkDensity(element: number): number {
    const all = this.lengthIn(element)
    return all === 0
      ? 0
      : (this.links[this.page.afterSegment[element]] - this.links[this.page.firstSegment[element]]) / all
  }

  clearProse(element: number, shut: number): number {
    return this.sumClear(element, shut, segment => this.prose[segment + 1] - this.prose[segment])
  }

  clearLength(element: number, shut: number): number {
    return this.sumClear(element, shut, segment => this.page.segmentLength[segment])
  }

  private sumClear(element: number, shut: number, count: (segment: number) => number): number {
    const { page } = this
    let sum = 0
    for (let segment = page.firstSegment[element]; segment < page.afterSegment[element]; segment++)
      if (this.level[page.segmentElement[segment]] < shut) sum += count(segment)
    return sum
  }

  /** Commas between two segments. */
  commasIn(from: number, after: number): number {
    return this.commas[after] - this.commas[from]
  }
}
