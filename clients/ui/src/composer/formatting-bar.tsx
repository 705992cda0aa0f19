// Buttons for formatting. The arrow keys go from one to the next, and there is one stop for the whole bar.
import {
  Bold,
  Code,
  EyeOff,
  Italic,
  Link,
  List,
  ListOrdered,
  type LucideIcon,
  SquareCode,
  Strikethrough,
  TextQuote,
} from 'lucide-react'
import { Toolbar } from 'radix-ui'
import type { Key } from '../i18n/catalogue.ts'
import { useI18n } from '../i18n/i18n.tsx'
import { onServer } from '../kit/on-server.ts'
import type { Mark } from './marking.ts'

const buttons: readonly { mark: Mark; icon: LucideIcon; label: Key; keys?: string }[] = [
  { mark: 'bold', icon: Bold, label: 'format.bold', keys: 'B' },
  { mark: 'italic', icon: Italic, label: 'format.italic', keys: 'I' },
  { mark: 'strike', icon: Strikethrough, label: 'format.strike', keys: 'Shift+X' },
  { mark: 'code', icon: Code, label: 'format.code', keys: 'E' },
  { mark: 'codeBlock', icon: SquareCode, label: 'format.codeBlock' },
  { mark: 'link', icon: Link, label: 'format.link' },
  { mark: 'bullets', icon: List, label: 'format.bullets' },
  { mark: 'numbers', icon: ListOrdered, label: 'format.numbers' },
  { mark: 'quote', icon: TextQuote, label: 'format.quote' },
  { mark: 'spoiler', icon: EyeOff, label: 'format.spoiler' },
]
const isMac = /Mac|iP(?:hone|ad|od)/.test(onServer ? '' : navigator.userAgent)

export function FormattingBar({ onMark }: { onMark(mark: Mark): void }) {
  const { t } = useI18n()
  return (
    <Toolbar.Root aria-label={t('format.label')} className="flex h-9 items-center gap-0.5 overflow-x-auto px-1.5 pt-1">
      {buttons.map(({ mark, icon: Icon, label, keys }) => (
        <Toolbar.Button
          key={mark}
          aria-label={t(label)}
          title={keys ? `${t(label)} (${isMac ? '⌘' : 'Ctrl'}+${keys})` : t(label)}
          aria-keyshortcuts={keys ? `${isMac ? 'Meta' : 'Control'}+${keys}` : undefined}
          // What is chosen in the field stays chosen.
          onPointerDown={event => event.preventDefault()}
          onClick={() => onMark(mark)}
          className="inline-flex size-8 shrink-0 items-center justify-center rounded-lg text-soft -outline-offset-2 hover:bg-sunken hover:text-ink"
        >
          <Icon className="size-4" strokeWidth={1.9} aria-hidden />
        </Toolbar.Button>
      ))}
    </Toolbar.Root>
  )
}
