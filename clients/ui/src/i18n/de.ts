// German.

import type { Texts } from './catalogue.ts'
import { basics } from './de/basics.ts'
import { chats } from './de/chats.ts'
import { keys } from './de/keys.ts'
import { messages } from './de/messages.ts'

/** German. */
export const de: Texts = { ...basics, ...chats, ...messages, ...keys }
