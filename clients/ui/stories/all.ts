// Every story, by the first of its components.
import { kitStories } from './kit-stories.tsx'
import { messageStories } from './message-stories.tsx'
import { placeStories } from './place-stories.tsx'

export const stories = [...placeStories, ...messageStories, ...kitStories]
