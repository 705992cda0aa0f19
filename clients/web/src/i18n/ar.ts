// Arabic, which also shows the app from right to left.

import { chats } from './ar/chats.ts'
import { messages } from './ar/messages.ts'
import { places } from './ar/places.ts'
import { settings } from './ar/settings.ts'
import type { Catalogue } from './catalogue.ts'

export const ar: Catalogue = { ...places, ...settings, ...chats, ...messages }
