// German.
import { de as components } from '@chat-supergraph/ui/languages/de'
import type { Catalogue } from './catalogue.ts'
import { chats } from './de/chats.ts'
import { keys } from './de/keys.ts'
import { places } from './de/places.ts'
import { settings } from './de/settings.ts'

export const de: Catalogue = { ...components, ...places, ...settings, ...chats, ...keys }
