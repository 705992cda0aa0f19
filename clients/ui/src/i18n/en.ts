// English: the texts that give the keys. Other languages have the same ones, which the compiler holds.
import { basics } from './en/basics.ts'
import { chats } from './en/chats.ts'
import { keys } from './en/keys.ts'
import { messages } from './en/messages.ts'

/** The texts of all components in English: the default. */
export const en = { ...basics, ...chats, ...messages, ...keys }
