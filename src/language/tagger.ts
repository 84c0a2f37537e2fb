import type compromise from 'compromise'

let loaded: typeof compromise | undefined

/** compromise, loaded when first needed: the only door to it. Nothing may be added to its lexicon, which is one for the process. */
export function tagger(): typeof compromise {
  if (!loaded) {
    const module = require('compromise') as typeof compromise & { default?: typeof compromise }
    loaded = module.default ?? module
  }
  return loaded
}
