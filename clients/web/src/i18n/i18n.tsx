// The words of the app: `useI18n()` gives `t`, and dates and numbers as the chosen language writes them. The components of the package
// get the same ones.
import { createI18n, type I18n as OfComponents, type Values, I18nProvider as Words } from '@chat-supergraph/ui/kit'
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react'
import type { Catalogue, Key, Language } from './catalogue.ts'
import { rememberLanguage } from './languages.ts'

export interface I18n extends OfComponents {
  t(key: Key, values?: Values): string
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
  const i18n = useMemo<I18n>(
    () => ({ ...createI18n(language, catalogue), language, choose }) as I18n,
    [language, catalogue, choose],
  )
  return (
    <Context value={i18n}>
      <Words i18n={i18n}>{children}</Words>
    </Context>
  )
}

export function useI18n(): I18n {
  const found = useContext(Context)
  if (!found) throw new Error('useI18n() is used outside of I18nProvider.')
  return found
}
