// German: what keys do, and what stands on them.
import type { keys as those } from '../en/keys.ts'
import type { Text } from '../text.ts'

export const keys: Record<keyof typeof those, Text> = {
  'keys.previous': 'Vorherige Nachricht',
  'keys.next': 'Nächste Nachricht',
  'keys.first': 'Erste Nachricht',
  'keys.last': 'Neueste Nachricht',
  'keys.write': 'Zurück zum Schreiben',
  'keys.send': 'Senden',
  'keys.line': 'Neue Zeile',
  'keys.editLast': 'Letzte eigene Nachricht bearbeiten',
  'keys.cancel': 'Antwort oder Bearbeitung abbrechen',
  'key.mod': 'Strg',
  'key.alt': 'Alt',
  'key.shift': 'Umschalt',
  'key.home': 'Pos1',
  'key.end': 'Ende',
  'key.escape': 'Esc',
  'key.delete': 'Entf',
  'key.backspace': 'Rücktaste',
}
