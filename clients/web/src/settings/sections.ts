// The pages of the settings: one line for each, in the order of the list. A page is a module that exports `Section`, loaded when it is
// opened; its path is /settings/<name>.
import { type LucideIcon, Palette } from 'lucide-react'
import { type ComponentType, type LazyExoticComponent, lazy } from 'react'
import type { Key } from '../i18n/catalogue.ts'

interface SectionModule {
  Section: ComponentType
}

export interface SectionEntry {
  name: string
  label: Key
  icon: LucideIcon
  Page: LazyExoticComponent<ComponentType>
}

const page = (load: () => Promise<SectionModule>) => lazy(() => load().then(({ Section }) => ({ default: Section })))

export const sections: readonly SectionEntry[] = [
  {
    name: 'appearance',
    label: 'settings.appearance',
    icon: Palette,
    Page: page(() => import('./appearance.tsx')),
  },
]
