// What a language gives: a text for each key of the English catalogue, which has those of the package and those of the app.
import type { Text } from '@chat-supergraph/ui/kit'
import type { en } from './en.ts'

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
