// Short words about something that just happened: `useToast()('Copied.')`. They leave by themselves.
import { Toast as Radix } from 'radix-ui'
import { createContext, type ReactNode, useCallback, useContext, useState } from 'react'
import { useI18n } from '../i18n/i18n.tsx'

type Say = (text: string) => void

const Context = createContext<Say>(() => {})

export const useToast = (): Say => useContext(Context)

const lifeMs = 5_000

export function ToastProvider({ children }: { children: ReactNode }) {
  const { t } = useI18n()
  const [toasts, setToasts] = useState<readonly { id: number; text: string }[]>([])
  const say = useCallback<Say>(text => {
    setToasts(all => [...all.slice(-2), { id: Date.now() + Math.random(), text }])
  }, [])
  const drop = (id: number): void => setToasts(all => all.filter(toast => toast.id !== id))
  return (
    <Context value={say}>
      <Radix.Provider duration={lifeMs} label={t('app.notice')}>
        {children}
        {toasts.map(({ id, text }) => (
          <Radix.Root
            key={id}
            onOpenChange={open => !open && drop(id)}
            className="float-in rounded-xl bg-ink px-4 py-3 text-sm text-canvas shadow-float"
          >
            <Radix.Description>{text}</Radix.Description>
          </Radix.Root>
        ))}
        {/* The foot of the screen is where one writes, its corner where one sends, and the top where pages have their heads: beneath
            those, and above every dialog. What is under it can be pressed all the same. */}
        <Radix.Viewport className="pointer-events-none fixed inset-x-4 top-18 z-[60] flex flex-col items-center gap-2 outline-none [body:has([role=alertdialog],[role=dialog])_&]:top-1.5" />
      </Radix.Provider>
    </Context>
  )
}
