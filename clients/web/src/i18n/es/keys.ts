// Spanish: the switcher and the keys.
import type { Text } from '@chat-supergraph/ui/kit'
import type { keys as those } from '../en/keys.ts'

export const keys: Record<keyof typeof those, Text> = {
  'switcher.title': 'Ir a',
  'switcher.field': 'Nombre de un chat o una persona',
  'switcher.found': 'Chats y personas',
  'keys.title': 'Atajos de teclado',
  'keys.everywhere': 'En todas partes',
  'keys.onMessage': 'En un mensaje',
  'keys.writing': 'Al escribir',
  'keys.previousChat': 'Chat anterior',
  'keys.nextChat': 'Chat siguiente',
  'keys.panes': 'Cambiar entre los mensajes y la escritura',
  'keys.skip': 'Ir directo a escribir',
}
