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
import { ariaKeys, keyNames } from '../keys/key-names.ts'
import type { Shortcut } from '../keys/shortcut.ts'
import { type Mark, markShortcuts } from './marks.ts'

const buttons: readonly { mark: Mark; icon: LucideIcon; label: Key }[] = [
  { mark: 'bold', icon: Bold, label: 'format.bold' },
  { mark: 'italic', icon: Italic, label: 'format.italic' },
  { mark: 'strike', icon: Strikethrough, label: 'format.strike' },
  { mark: 'code', icon: Code, label: 'format.code' },
  { mark: 'codeBlock', icon: SquareCode, label: 'format.codeBlock' },
  { mark: 'link', icon: Link, label: 'format.link' },
  { mark: 'bullets', icon: List, label: 'format.bullets' },
  { mark: 'numbers', icon: ListOrdered, label: 'format.numbers' },
  { mark: 'quote', icon: TextQuote, label: 'format.quote' },
  { mark: 'spoiler', icon: EyeOff, label: 'format.spoiler' },
]

const keysOf = (mark: Mark): string | undefined =>
  markShortcuts.find((one: Shortcut<Mark>) => one.name === mark)?.keys[0]

export function FormattingBar({ onMark }: { onMark(mark: Mark): void }) {
  const { t } = useI18n()
  const hint = (mark: Mark): string => {
    const keys = keysOf(mark)
    return keys ? ` (${keyNames(keys, t).join('+')})` : ''
  }
  return (
    <Toolbar.Root aria-label={t('format.label')} className="flex h-9 items-center gap-0.5 overflow-x-auto px-1.5 pt-1">
      {buttons.map(({ mark, icon: Icon, label }) => (
        <Toolbar.Button
          key={mark}
          aria-label={t(label)}
          title={t(label) + hint(mark)}
          aria-keyshortcuts={ariaKeys(keysOf(mark))}
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
