// Words that are shown when they are asked for. Until then they take their place, and neither a screen reader nor a search in the page
// finds them.
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { useI18n } from '../i18n/i18n.tsx'
import { cx } from '../kit/class-names.ts'

export function Spoiler({ children, mine }: { children: ReactNode; mine: boolean }) {
  const { t } = useI18n()
  const [isShown, setShown] = useState(false)
  const words = useRef<HTMLSpanElement>(null)
  // The button that had the focus is gone.
  useEffect(() => {
    if (isShown) words.current?.focus({ preventScroll: true })
  }, [isShown])
  const look = cx('rounded box-decoration-clone px-0.5', mine ? 'bg-black/20' : 'bg-sunken')
  if (isShown)
    return (
      <span ref={words} tabIndex={-1} className={cx(look, 'outline-none')}>
        {children}
      </span>
    )
  const byKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    setShown(true)
  }
  return (
    // No <button>: that is a box of its own, and these words run on over several lines
    <span
      role="button"
      tabIndex={0}
      aria-label={t('message.spoiler')}
      title={t('message.spoiler')}
      onClick={() => setShown(true)}
      onKeyDown={byKey}
      className={cx('rounded box-decoration-clone px-0.5', mine ? 'bg-white/40' : 'bg-ink/25')}
    >
      <span aria-hidden inert className="invisible">
        {children}
      </span>
    </span>
  )
}
