export { createStoryFinder, findStories, type StoryFinder } from './find-stories.js'
export type * from './types.js'
