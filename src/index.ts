export type { Draft, Rule, Trigger } from './core/rule.js'
export type { Range } from './core/span.js'
export {
  createExtractor,
  type ExplainResult,
  type Explanation,
  type ExtractOptions,
  type Extractor,
  type ExtractorOptions,
  explain,
  extract,
} from './extract.js'
export type { AnnotatedDocument } from './mentions/annotated-document.js'
export type { Lexicon } from './mentions/name/index.js'
export { defineRule } from './own-rules.js'
export { type ReadBlock, type ReadOptions, type ReadResult, read } from './read/index.js'
export type { Kind, NewsRule } from './records/kind.js'
export * from './schemas.js'
