import type { BuildOptions, Plugin } from 'esbuild'

export const libraryOptions: Pick<
  BuildOptions,
  'platform' | 'target' | 'mainFields' | 'conditions' | 'minifyIdentifiers'
>
export const libraryPlugins: Plugin[]
