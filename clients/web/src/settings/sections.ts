// The pages of the settings: one line for each, in the order of the list. A page is a module that exports `Section`, loaded when it is
// opened; its path is /settings/<name>.
import { Archive, Bell, EyeOff, KeyRound, type LucideIcon, MonitorSmartphone, Palette, UserRound } from 'lucide-react'
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
  { name: 'profile', label: 'settings.profile', icon: UserRound, Page: page(() => import('./profile.tsx')) },
  { name: 'appearance', label: 'settings.appearance', icon: Palette, Page: page(() => import('./appearance.tsx')) },
  {
    name: 'notifications',
    label: 'settings.notifications',
    icon: Bell,
    Page: page(() => import('./notifications.tsx')),
  },
  { name: 'privacy', label: 'settings.privacy', icon: EyeOff, Page: page(() => import('./privacy.tsx')) },
  { name: 'security', label: 'settings.security', icon: KeyRound, Page: page(() => import('./security.tsx')) },
  { name: 'sessions', label: 'settings.sessions', icon: MonitorSmartphone, Page: page(() => import('./sessions.tsx')) },
  { name: 'data', label: 'settings.data', icon: Archive, Page: page(() => import('./data.tsx')) },
]
