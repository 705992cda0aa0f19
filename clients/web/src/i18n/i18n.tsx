// The words of the app: `useI18n()` gives `t`, and dates and numbers as the chosen language writes them.
import { Direction } from 'radix-ui'
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react'
import { type Catalogue, format, type Key, type Language, type Values } from './catalogue.ts'
import { createDates, type Dates } from './dates.ts'
import { rememberLanguage } from './languages.ts'

export interface I18n extends Dates {
  t(key: Key, values?: Values): string
  /** "A, B and C". */
  list(items: readonly string[]): string
  language: Language
  choose(language: Language): void
}

const Context = createContext<I18n | undefined>(undefined)

interface ProviderProps {
  first: { language: Language; catalogue: Catalogue }
  children: ReactNode
}

export function I18nProvider({ first, children }: ProviderProps) {
  const [{ language, catalogue }, setCurrent] = useState(first)
  useEffect(() => {
    document.documentElement.lang = language.tag
    document.documentElement.dir = language.dir
  }, [language])
  const choose = useCallback((next: Language): void => {
    rememberLanguage(next.tag)
    void next.load().then(loaded => setCurrent({ language: next, catalogue: loaded }))
  }, [])
  const i18n = useMemo<I18n>(() => {
    const plural = new Intl.PluralRules(language.tag)
    const number = new Intl.NumberFormat(language.tag)
    const joined = new Intl.ListFormat(language.tag, { type: 'conjunction' })
    const t = (key: Key, values: Values = {}): string => format(catalogue[key], values, plural, number)
    return { t, list: items => joined.format(items), language, choose, ...createDates(regional(language.tag), t) }
  }, [language, catalogue, choose])
  return (
    <Context value={i18n}>
      <Direction.Provider dir={language.dir}>{children}</Direction.Provider>
    </Context>
  )
}

/** Dates and clocks as in the reader's own country, where the browser tells it for this language. */
function regional(tag: string): string {
  return navigator.languages.find(wanted => wanted === tag || wanted.startsWith(`${tag}-`)) ?? tag
}

export function useI18n(): I18n {
  const found = useContext(Context)
  if (!found) throw new Error('useI18n() is used outside of I18nProvider.')
  return found
}
