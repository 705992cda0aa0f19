// English: the catalogue that gives the keys. Other languages have the same ones, which the compiler holds.
import { messages } from './en/messages.ts'
import { places } from './en/places.ts'
import { rooms } from './en/rooms.ts'
import { settings } from './en/settings.ts'

export const en = { ...places, ...settings, ...rooms, ...messages }
