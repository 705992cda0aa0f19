// Arabic, which also shows the app from right to left.
import { ar as components } from '@chat-supergraph/ui/languages/ar'
import { chats } from './ar/chats.ts'
import { keys } from './ar/keys.ts'
import { places } from './ar/places.ts'
import { settings } from './ar/settings.ts'
import type { Catalogue } from './catalogue.ts'

export const ar: Catalogue = { ...components, ...places, ...settings, ...chats, ...keys }
