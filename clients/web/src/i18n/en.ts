// English: the catalogue that gives the keys. Other languages have the same ones, which the compiler holds.
import { en as components } from '@chat-supergraph/ui/kit'
import { chats } from './en/chats.ts'
import { keys } from './en/keys.ts'
import { places } from './en/places.ts'
import { settings } from './en/settings.ts'

export const en = { ...components, ...places, ...settings, ...chats, ...keys }
