// What a language gives: a text for each key of the English catalogue. Pure; the formatter of `i18n.tsx` reads it.
import type { en } from './en.ts'
import type { Text } from './text.ts'

export type Key = keyof typeof en

export type Catalogue = Record<Key, Text>

export interface Language {
  /** BCP 47. */
  tag: string
  /** In its own words. */
  name: string
  dir: 'ltr' | 'rtl'
  load(): Promise<Catalogue>
}

export type Values = Readonly<Record<string, string | number>>

/** Puts values into a text's places: `{name}`. A place without a value stays as it is, to be seen. */
export function format(text: Text, values: Values, plural: Intl.PluralRules, number: Intl.NumberFormat): string {
  const form = typeof text === 'string' ? text : (text[plural.select(Number(values.count ?? 0))] ?? text.other)
  return form.replaceAll(/\{(\w+)\}/g, (place, name: string) => {
    const value = values[name]
    return value === undefined ? place : typeof value === 'number' ? number.format(value) : value
  })
}
