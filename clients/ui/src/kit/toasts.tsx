// The short words of `toast.tsx` on the page. Comes with the first of them.
import { Toast as Radix } from 'radix-ui'
import { useI18n } from '../i18n/i18n.tsx'

const lifeMs = 5_000

interface ToastsProps {
  toasts: readonly { id: number; text: string }[]
  onGone(id: number): void
}

export function Toasts({ toasts, onGone }: ToastsProps) {
  const { t } = useI18n()
  return (
    <Radix.Provider duration={lifeMs} label={t('app.notice')}>
      {toasts.map(({ id, text }) => (
        <Radix.Root
          key={id}
          onOpenChange={open => !open && onGone(id)}
          className="float-in rounded-xl bg-ink px-4 py-3 text-sm text-canvas shadow-float"
        >
          <Radix.Description>{text}</Radix.Description>
        </Radix.Root>
      ))}
      {/* On a phone the foot of the screen is where one writes, and where dialogs have their buttons. */}
      <Radix.Viewport className="fixed inset-x-4 top-4 z-[60] flex flex-col items-center gap-2 outline-none sm:inset-x-auto sm:end-6 sm:top-auto sm:bottom-4" />
    </Radix.Provider>
  )
}
