// Short words about something that just happened: `useToast()('Copied.')`. They leave by themselves.
import { createContext, type ReactNode, Suspense, useCallback, useContext, useState } from 'react'
import { lateComponent } from './late-component.ts'

type Say = (text: string) => void

const Toasts = lateComponent(() => import('./toasts.tsx'), 'Toasts')

const Context = createContext<Say>(() => {})

/** Says something short, for a moment. */
export const useToast = (): Say => useContext(Context)

/** Where short words about what just happened are shown. */
export function ToastProvider({ children }: { children: ReactNode }) {
  // Undefined until there is something to say.
  const [toasts, setToasts] = useState<readonly { id: number; text: string }[]>()
  const say = useCallback<Say>(text => {
    setToasts((all = []) => [...all.slice(-2), { id: Date.now() + Math.random(), text }])
  }, [])
  const onGone = (id: number): void => setToasts(all => all?.filter(toast => toast.id !== id))
  return (
    <Context value={say}>
      {children}
      {toasts && (
        <Suspense>
          <Toasts toasts={toasts} onGone={onGone} />
        </Suspense>
      )}
    </Context>
  )
}
