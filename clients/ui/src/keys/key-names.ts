// The names that stand on the keys, as a list of shortcuts and a hint on a button show them.
import type { Key } from '../i18n/catalogue.ts'
import { onServer } from '../kit/on-server.ts'

const isMac = /Mac|iP(?:hone|ad|od)/.test(onServer ? '' : navigator.userAgent)

const signs: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  Enter: '↵',
  ...(isMac && { mod: '⌘', alt: '⌥' }),
}

const named: Readonly<Record<string, Key>> = {
  ...{ mod: 'key.mod', alt: 'key.alt', shift: 'key.shift', Home: 'key.home', End: 'key.end' },
  ...{ Escape: 'key.escape', Delete: 'key.delete', Backspace: 'key.backspace' },
}

/** What one presses at once, key by key. @param keys as in `Shortcut` */
export function keyNames(keys: string, t: (key: Key) => string): string[] {
  return keys.split('+').map(key => {
    const name = named[key]
    return signs[key] ?? (name ? t(name) : key.toUpperCase())
  })
}

/** The same for `aria-keyshortcuts`. */
export const ariaKeys = (keys: string | undefined): string | undefined =>
  keys
    ?.split('+')
    .map(key => (key === 'mod' ? (isMac ? 'Meta' : 'Control') : `${key[0]?.toUpperCase()}${key.slice(1)}`))
    .join('+')
