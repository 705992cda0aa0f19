// German.
import type { Catalogue } from './catalogue.ts'
import { chats } from './de/chats.ts'
import { messages } from './de/messages.ts'
import { places } from './de/places.ts'
import { settings } from './de/settings.ts'

export const de: Catalogue = { ...places, ...settings, ...chats, ...messages }
