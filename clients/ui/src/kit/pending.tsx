// What stands in the place of a query's answer until it is there: that it is on its way, that it takes long, or why it did not come,
// with another try. It tries by itself as well, so that a page that was left alone is right again once the server is.
import { TriangleAlert } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useI18n } from '../i18n/i18n.tsx'
import { failureText, inputText } from '../i18n/refusals.ts'
import { askAgain } from './ask-again.ts'
import { Button } from './button.tsx'
import { Loading } from './spinner.tsx'
import { useLasting } from './use-lasting.ts'

interface PendingProps {
  /** What a query's hook returns. */
  of: { error?: unknown; refetch(): Promise<unknown> }
  /** A small part of a page: nothing stands there while it is on its way. */
  small?: boolean
}

/** Whoever waits longer than this is told that it is not their doing. */
const longMs = 8_000
/** Between two tries that nobody asked for: it doubles from the first to the last. */
const again = { firstMs: 5_000, lastMs: 60_000 }

/** Stands in the place of what a query has not answered yet. */
export function Pending({ of: { error, refetch }, small = false }: PendingProps) {
  const i18n = useI18n()
  const { t } = i18n
  // A try that is under way takes neither the reason nor the button away.
  const [failure, setFailure] = useState(error)
  if (error && error !== failure) setFailure(error)
  const [isBusy, setBusy] = useState(false)
  const isLong = useLasting(true, longMs)
  const ask = useRef(refetch)
  ask.current = refetch
  const tries = useRef(0)

  useEffect(() => {
    if (!error || inputText(error)) return
    const waitMs = Math.min(again.lastMs, again.firstMs * 2 ** tries.current)
    tries.current += 1
    const timer = setTimeout(() => void askAgain(ask.current), waitMs)
    return () => clearTimeout(timer)
  }, [error])

  async function retry(): Promise<void> {
    setBusy(true)
    await askAgain(ask.current)
    setBusy(false)
  }

  // Asked in another way, and not once more.
  const refused = inputText(failure)
  if (refused)
    return (
      <p role="alert" className="px-2.5 py-2 text-sm text-bad">
        {refused}
      </p>
    )
  if (failure)
    return (
      <div className="flex flex-col items-center justify-center gap-3 px-6 py-8 text-center">
        <p role="alert" className="flex items-center gap-2 text-sm text-soft">
          <TriangleAlert className="size-4 shrink-0" aria-hidden />
          {t('app.notLoaded', { reason: failureText(failure, i18n) ?? '' })}
        </p>
        <Button look="plain" busy={isBusy} onClick={() => void retry()}>
          {t('action.retry')}
        </Button>
      </div>
    )
  if (small) return null
  return <Loading label={t(isLong ? 'app.loadingLong' : 'app.loading')} isShown={isLong} />
}
