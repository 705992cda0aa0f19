import { expect, test } from '@jest/globals'
import { messageShortcuts } from '../chat/message-shortcuts.ts'
import { composerShortcuts } from '../composer/composer-shortcuts.ts'
import { markShortcuts } from '../composer/marks.ts'
import { type Press, type Shortcut, shortcutOf } from './shortcut.ts'

const press = (key: string, more: Partial<Press> = {}): Press => ({
  ...{ key, code: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false },
  ...more,
})

const table: readonly Shortcut<'go' | 'help' | 'reply' | 'up'>[] = [
  { name: 'go', keys: ['mod+k'], label: 'message.open' },
  { name: 'help', keys: ['?', 'mod+/'], label: 'message.open' },
  { name: 'reply', keys: ['r'], label: 'message.reply' },
  { name: 'up', keys: ['alt+ArrowUp'], label: 'message.previous' },
]

test.each([
  ['Control and a letter', press('k', { ctrlKey: true }), 'go'],
  ['Command and a letter', press('k', { metaKey: true }), 'go'],
  ['both of them mean something else', press('k', { ctrlKey: true, metaKey: true }), undefined],
  ['a letter with a Shift more', press('K', { ctrlKey: true, shiftKey: true }), undefined],
  ['a letter of another alphabet, by its place', press('к', { code: 'KeyR' }), 'reply'],
  ['a sign, whose Shift belongs to it', press('?', { shiftKey: true }), 'help'],
  ['a sign where it needs no Shift', press('?'), 'help'],
  [
    'a sign with Control, on a keyboard that writes it with Shift',
    press('/', { ctrlKey: true, shiftKey: true }),
    'help',
  ],
  ['a named key', press('ArrowUp', { altKey: true }), 'up'],
  ['a named key without what is held', press('ArrowUp'), undefined],
  ['a letter with something held is not the letter', press('r', { ctrlKey: true }), undefined],
  ['a large letter is not the small one', press('R', { shiftKey: true }), undefined],
])('%s', (_name, pressed, wanted) => {
  expect(shortcutOf(table, pressed)).toBe(wanted)
})

test.each([
  ['of a message', messageShortcuts],
  ['of the composer', [...composerShortcuts, ...markShortcuts]],
])('no two shortcuts %s are the same', (_name, shortcuts) => {
  const keys = shortcuts.flatMap(shortcut => shortcut.keys)
  expect(new Set(keys).size).toBe(keys.length)
})
