// A key that does something, with its words: what acts on it and the sheet that lists it read the same table. Pure.

/** What a press does, by which keys, and how a list of keys calls it. */
export interface Shortcut<Name extends string = string, Label extends string = string> {
  readonly name: Name
  /** Each does it: `mod+k`. `mod` is Command on a Mac, else Control. */
  readonly keys: readonly string[]
  readonly label: Label
}

/** Of a keyboard event. */
export interface Press {
  readonly key: string
  readonly code: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
}

/** What of a table a press means. */
export function shortcutOf<Name extends string>(table: readonly Shortcut<Name>[], press: Press): Name | undefined {
  const written = writtenOf(press)
  return table.find(({ keys }) => keys.includes(written))?.name
}

/** A letter by itself; on keyboards without Latin letters by the place of its key. A sign has its Shift in it. */
function writtenOf({ key, code, ctrlKey, metaKey, altKey, shiftKey }: Press): string {
  const letter = /^[a-z]$/i.test(key) ? key.toLowerCase() : /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase()
  const isSign = letter === undefined && key.length === 1
  const held = [
    ctrlKey !== metaKey && 'mod',
    ctrlKey && metaKey && 'both',
    altKey && 'alt',
    shiftKey && !isSign && 'shift',
  ]
  return [...held.filter(Boolean), letter ?? key].join('+')
}
