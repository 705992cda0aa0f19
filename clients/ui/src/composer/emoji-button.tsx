// A button that opens the emoji; the six that are used most come first where `quick` is set. The rest is loaded when it opens.
import type { LucideIcon } from 'lucide-react'
import { Suspense, useState } from 'react'
import { cx } from '../kit/class-names.ts'
import { lateComponent } from '../kit/late-component.ts'
import { Popover } from '../kit/popover.tsx'
import { Loading } from '../kit/spinner.tsx'

const EmojiPanel = lateComponent(() => import('./emoji-panel.tsx'), 'EmojiPanel')

interface EmojiButtonProps {
  label: string
  icon: LucideIcon
  onPick(emoji: string): void
  quick?: boolean
  className?: string
}

const quickOnes = ['👍', '❤️', '😂', '🎉', '😮', '😢']

export function EmojiButton({ label, icon: Icon, onPick, quick = false, className }: EmojiButtonProps) {
  const [isOpen, setOpen] = useState(false)
  const pick = (emoji: string): void => {
    setOpen(false)
    onPick(emoji)
  }
  const plain = 'inline-flex shrink-0 items-center justify-center rounded-lg text-soft hover:bg-sunken hover:text-ink'
  return (
    <Popover
      label={label}
      isOpen={isOpen}
      onOpen={setOpen}
      trigger={
        <button
          type="button"
          aria-label={label}
          title={label}
          className={className ?? cx(plain, quick ? 'size-8' : 'size-10')}
        >
          <Icon className={quick || className ? 'size-4' : 'size-5'} strokeWidth={1.9} aria-hidden />
        </button>
      }
    >
      {quick && (
        <div className="flex justify-between border-b border-line p-2">
          {quickOnes.map(emoji => (
            <button
              key={emoji}
              type="button"
              aria-label={emoji}
              onClick={() => pick(emoji)}
              className="flex size-10 items-center justify-center rounded-xl text-2xl transition-transform hover:scale-115 hover:bg-sunken"
            >
              {emoji}
            </button>
          ))}
        </div>
      )}
      <Suspense
        fallback={
          <div className="h-72">
            <Loading label={label} />
          </div>
        }
      >
        <EmojiPanel onPick={pick} />
      </Suspense>
    </Popover>
  )
}
