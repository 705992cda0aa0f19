// Arabic, which also shows everything from right to left.
import { basics } from './ar/basics.ts'
import { chats } from './ar/chats.ts'
import { keys } from './ar/keys.ts'
import { messages } from './ar/messages.ts'
import type { Texts } from './catalogue.ts'

/** Arabic, which also shows everything from right to left. */
export const ar: Texts = { ...basics, ...chats, ...messages, ...keys }
