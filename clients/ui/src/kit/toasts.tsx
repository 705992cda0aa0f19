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
      {/* The foot of the screen is where one writes, its corner where one sends, and the top where pages have their heads: beneath
          those, and above every dialog. What is under it can be pressed all the same. */}
      <Radix.Viewport className="chat-ui pointer-events-none fixed inset-x-4 top-18 z-[60] flex flex-col items-center gap-2 outline-none [body:has([role=alertdialog],[role=dialog])_&]:top-1.5" />
    </Radix.Provider>
  )
}
