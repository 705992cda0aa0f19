// What a language gives: a text for each key of the English texts. Pure; `createI18n` reads it.
import type { en } from './en.ts'
import type { Text } from './text.ts'

/** The name of a text, such as `message.reply`. */
export type Key = keyof typeof en

/** All texts of a language. */
export type Texts = Record<Key, Text>

/** A language as the page needs to know it. */
export interface Language {
  /** BCP 47. */
  tag: string
  dir: 'ltr' | 'rtl'
}

/** What is put into the places of a text, by their names; `count` chooses the plural. */
export type Values = Readonly<Record<string, string | number>>

/** Puts values into a text's places: `{name}`. A place without a value stays as it is, to be seen. */
export function format(text: Text, values: Values, plural: Intl.PluralRules, number: Intl.NumberFormat): string {
  const form = typeof text === 'string' ? text : (text[plural.select(Number(values.count ?? 0))] ?? text.other)
  return form.replaceAll(/\{(\w+)\}/g, (place, name: string) => {
    const value = values[name]
    return value === undefined ? place : typeof value === 'number' ? number.format(value) : value
  })
}
