// The words of the components: `useI18n()` gives `t`, and dates and numbers as the language writes them.
import { Direction } from 'radix-ui'
import { createContext, type ReactNode, useContext } from 'react'
import { onServer } from '../kit/on-server.ts'
import { format, type Key, type Language, type Values } from './catalogue.ts'
import { createDates, type Dates } from './dates.ts'
import { en } from './en.ts'
import type { Text } from './text.ts'

/** Words, dates and lists in one language. */
export interface I18n extends Dates {
  t(key: Key, values?: Values): string
  /** "A, B and C". */
  list(items: readonly string[]): string
  language: Language
}

const english: Language = { tag: 'en', dir: 'ltr' }

/** @param texts in the place of the English ones; an app may hand over texts of its own with them, under keys of its own */
export function createI18n(language: Language = english, texts: Readonly<Partial<Record<string, Text>>> = {}): I18n {
  const plural = new Intl.PluralRules(language.tag)
  const number = new Intl.NumberFormat(language.tag)
  const joined = new Intl.ListFormat(language.tag, { type: 'conjunction' })
  const t = (key: Key, values: Values = {}): string => format(texts[key] ?? en[key], values, plural, number)
  return { t, list: items => joined.format(items), language, ...createDates(regional(language.tag), t) }
}

/** Dates and clocks as in the reader's own country, where the browser tells it for this language. */
function regional(tag: string): string {
  if (onServer) return tag
  return navigator.languages.find(wanted => wanted === tag || wanted.startsWith(`${tag}-`)) ?? tag
}

const Context = createContext<I18n | undefined>(undefined)

/** Gives everything below it its words, and its direction. */
export function I18nProvider({ i18n, children }: { i18n: I18n; children: ReactNode }) {
  return (
    <Context value={i18n}>
      <Direction.Provider dir={i18n.language.dir}>{children}</Direction.Provider>
    </Context>
  )
}

/** The words that were given above; undefined where none were. */
export const useGivenI18n = (): I18n | undefined => useContext(Context)

/** @throws outside of a `ChatProvider` */
export function useI18n(): I18n {
  const found = useContext(Context)
  if (!found) throw new Error('Components of @chat-supergraph/ui stand inside of <ChatProvider>.')
  return found
}
