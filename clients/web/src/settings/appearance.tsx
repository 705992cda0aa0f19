// How the app looks on this device, and in which language.
import { Monitor, Moon, Sun } from 'lucide-react'
import { useState } from 'react'
import { chooseTheme, readTheme, type Theme } from '../app/theme.ts'
import type { Key } from '../i18n/catalogue.ts'
import { useI18n } from '../i18n/i18n.tsx'
import { languages } from '../i18n/languages.ts'
import { Choices } from '../ui/choices.tsx'
import { Card, SectionFrame } from './section-frame.tsx'

const themes: readonly { value: Theme; label: Key; icon: typeof Sun }[] = [
  { value: 'system', label: 'settings.themeSystem', icon: Monitor },
  { value: 'light', label: 'settings.themeLight', icon: Sun },
  { value: 'dark', label: 'settings.themeDark', icon: Moon },
]

export function Section() {
  const { t, language, choose } = useI18n()
  const [theme, setTheme] = useState(readTheme)
  return (
    <SectionFrame title={t('settings.appearance')}>
      <Card title={t('settings.theme')}>
        <Choices
          label={t('settings.theme')}
          value={theme}
          onChange={next => {
            setTheme(next)
            chooseTheme(next)
          }}
          choices={themes.map(({ value, label, icon }) => ({ value, label: t(label), icon }))}
        />
      </Card>
      <Card title={t('settings.language')}>
        <Choices
          label={t('settings.language')}
          value={language.tag}
          onChange={tag => {
            const next = languages.find(known => known.tag === tag)
            if (next) choose(next)
          }}
          choices={languages.map(({ tag, name }) => ({ value: tag, label: name }))}
        />
      </Card>
    </SectionFrame>
  )
}
