/** A part of an article in order: a paragraph or heading has `text`, a list `items`, a post `text` and `by`. */
export interface ArticleBlock {
  readonly kind: 'paragraph' | 'heading' | 'list' | 'post'
  readonly text?: string
  readonly items?: readonly string[]
  readonly by?: string
}

export interface MadeArticle {
  readonly id: string
  readonly title: string
  readonly publishedAt: string
  readonly author: string
  readonly blocks: readonly ArticleBlock[]
  /** The whole article as plain text, its title first. */
  readonly text: string
}

export interface ArticleOptions {
  readonly seed?: number
  /** About how many characters; as long as news is when left out. */
  readonly length?: number
}

export function makeArticle(index: number, options?: ArticleOptions): MadeArticle
export function articles(count: number, options?: ArticleOptions): Generator<MadeArticle>
export function toMarkdown(article: MadeArticle): string
export function toHtml(article: MadeArticle): string
