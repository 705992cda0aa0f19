// Spanish.

import type { Texts } from './catalogue.ts'
import { basics } from './es/basics.ts'
import { chats } from './es/chats.ts'
import { keys } from './es/keys.ts'
import { messages } from './es/messages.ts'

/** Spanish. */
export const es: Texts = { ...basics, ...chats, ...messages, ...keys }
