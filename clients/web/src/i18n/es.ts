// Spanish.
import { es as components } from '@chat-supergraph/ui/languages/es'
import type { Catalogue } from './catalogue.ts'
import { chats } from './es/chats.ts'
import { keys } from './es/keys.ts'
import { places } from './es/places.ts'
import { settings } from './es/settings.ts'

export const es: Catalogue = { ...components, ...places, ...settings, ...chats, ...keys }
