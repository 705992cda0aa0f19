// German.
import type { Catalogue } from './catalogue.ts'
import { messages } from './de/messages.ts'
import { places } from './de/places.ts'
import { rooms } from './de/rooms.ts'
import { settings } from './de/settings.ts'

export const de: Catalogue = { ...places, ...settings, ...rooms, ...messages }
