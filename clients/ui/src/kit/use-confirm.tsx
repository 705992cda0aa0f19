// A question before something that cannot be taken back: `ask({ title, text, action, act })`, and `question` where it is to be shown.
import { type ReactNode, Suspense, useState } from 'react'
import { lateComponent } from './late-component.ts'

const Confirm = lateComponent(() => import('./confirm.tsx'), 'Confirm')

interface Question {
  title: string
  text: string
  /** What will be done, as the button says it. */
  action: string
  /** Says itself what went wrong. */
  act(): Promise<unknown>
}

/** Asks before something is done that cannot be taken back. @returns how to ask, and the question where it is to be shown */
export function useConfirm(): { ask(question: Question): void; question: ReactNode } {
  const [asked, setAsked] = useState<Question>()
  const [busy, setBusy] = useState(false)
  const close = (): void => setAsked(undefined)

  async function confirm({ act }: Question): Promise<void> {
    setBusy(true)
    await act().finally(() => setBusy(false))
    close()
  }

  return {
    ask: setAsked,
    question: asked && (
      <Suspense>
        <Confirm {...asked} busy={busy} onConfirm={() => void confirm(asked)} onClose={close} />
      </Suspense>
    ),
  }
}
