// Acts on the keys that hold everywhere: what they open comes when it is asked for.
import { focusComposer, lateComponent } from '@chat-supergraph/ui/kit'
import { Suspense, useLayoutEffect, useRef } from 'react'
import { type AppShortcut, appShortcutOf } from './app-shortcuts.ts'
import { open, openedNow, useOpened } from './opened.ts'

const Switcher = lateComponent(() => import('../switcher/switcher.tsx'), 'Switcher')
const KeySheet = lateComponent(() => import('./key-sheet.tsx'), 'KeySheet')

export function AppKeys() {
  const opened = useOpened()
  /** What is typed before there is a field for it. */
  const begun = useRef('')
  // As soon as there is something to be seen: who is quick presses them then.
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent): void => {
      // A dialog has the page for itself; the switcher goes by the key that has brought it.
      const isCovered = document.querySelector('[role=dialog], [role=alertdialog], [role=menu]') !== null
      const isOnItsWay = openedNow() === 'switcher' && !isCovered
      const wanted = appShortcutOf(event)
      if (wanted === 'switch' && (openedNow() || !isCovered)) {
        begun.current = ''
        open(openedNow() ? undefined : 'switcher')
      } else if (isOnItsWay && event.key.length === 1 && !event.ctrlKey && !event.metaKey) begun.current += event.key
      else if (!wanted || wanted === 'switch' || isCovered) return
      else if (wanted === 'help') open('keys')
      else go(wanted)
      event.preventDefault()
    }
    // Before whoever has the focus.
    addEventListener('keydown', press, true)
    return () => removeEventListener('keydown', press, true)
  }, [])
  const close = (): void => open(undefined)
  return (
    <Suspense>
      {opened === 'switcher' && <Switcher begun={begun} onClose={close} onKeys={() => open('keys')} />}
      {opened === 'keys' && <KeySheet onClose={close} />}
    </Suspense>
  )
}

function go(wanted: Exclude<AppShortcut, 'switch' | 'help'>): void {
  if (wanted === 'panes') {
    const log = document.activeElement?.matches('[data-composer]') && document.querySelector<HTMLElement>('[role=log]')
    if (log) log.focus()
    else focusComposer()
    return
  }
  // As the list stands there, with its filter and its pins.
  const rows = [...document.querySelectorAll<HTMLElement>('a[data-row]')]
  const at = rows.findIndex(row => row.getAttribute('aria-current') === 'page')
  const step = wanted === 'nextChat' ? 1 : -1
  rows[at < 0 ? 0 : at + step]?.click()
}
