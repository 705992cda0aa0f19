// English: the catalogue that gives the keys. Other languages have the same ones, which the compiler holds.

import { chats } from './en/chats.ts'
import { messages } from './en/messages.ts'
import { places } from './en/places.ts'
import { settings } from './en/settings.ts'

export const en = { ...places, ...settings, ...chats, ...messages }
