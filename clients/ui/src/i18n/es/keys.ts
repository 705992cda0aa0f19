// Spanish: what keys do, and what stands on them.
import type { keys as those } from '../en/keys.ts'
import type { Text } from '../text.ts'

export const keys: Record<keyof typeof those, Text> = {
  'keys.previous': 'Mensaje anterior',
  'keys.next': 'Mensaje siguiente',
  'keys.first': 'Primer mensaje',
  'keys.last': 'Último mensaje',
  'keys.write': 'Volver a escribir',
  'keys.send': 'Enviar',
  'keys.line': 'Línea nueva',
  'keys.editLast': 'Editar tu último mensaje',
  'keys.cancel': 'Cancelar una respuesta o una edición',
  'key.mod': 'Ctrl',
  'key.alt': 'Alt',
  'key.shift': 'Mayús',
  'key.home': 'Inicio',
  'key.end': 'Fin',
  'key.escape': 'Esc',
  'key.delete': 'Supr',
  'key.backspace': 'Retroceso',
}
