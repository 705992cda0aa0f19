// Light or dark: as chosen on this device, else as the system has it.
export type Theme = 'system' | 'light' | 'dark'

const key = 'chat:theme'
const dark = matchMedia('(prefers-color-scheme: dark)')

export function readTheme(): Theme {
  try {
    const stored = localStorage.getItem(key)
    return stored === 'light' || stored === 'dark' ? stored : 'system'
  } catch {
    return 'system'
  }
}

export function chooseTheme(theme: Theme): void {
  try {
    localStorage.setItem(key, theme)
  } catch {
    // Blocked or full: it lasts as long as the page.
  }
  applyTheme(theme)
}

export function applyTheme(theme: Theme = readTheme()): void {
  const isDark = theme === 'dark' || (theme === 'system' && dark.matches)
  document.documentElement.dataset.theme = isDark ? 'dark' : 'light'
}

dark.addEventListener('change', () => applyTheme())
