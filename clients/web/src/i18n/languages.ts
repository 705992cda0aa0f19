// The languages there are. English is in the first bundle, the others are loaded when they are chosen.
import type { Language } from './catalogue.ts'
import { en } from './en.ts'

export const languages: readonly Language[] = [
  { tag: 'en', name: 'English', dir: 'ltr', load: async () => en },
  { tag: 'de', name: 'Deutsch', dir: 'ltr', load: async () => (await import('./de.ts')).de },
  { tag: 'es', name: 'Español', dir: 'ltr', load: async () => (await import('./es.ts')).es },
  { tag: 'ar', name: 'العربية', dir: 'rtl', load: async () => (await import('./ar.ts')).ar },
]

const key = 'chat:language'

/** The language that was chosen on this device, else the first of the browser's that there is, else English. */
export function preferredLanguage(wanted: readonly string[] = navigator.languages): Language {
  const chosen = readChoice()
  for (const tag of chosen ? [chosen, ...wanted] : wanted) {
    const found = languages.find(language => tag === language.tag || tag.startsWith(`${language.tag}-`))
    if (found) return found
  }
  return languages[0] as Language
}

export function rememberLanguage(tag: string): void {
  try {
    localStorage.setItem(key, tag)
  } catch {
    // Blocked or full: the choice lasts as long as the page.
  }
}

function readChoice(): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}
