// The code of a mail: typed or pasted, sent by itself once it is whole. Six digits, or sixteen where the server says so.

import { useResendCodeMutation } from '@chat-supergraph/react'
import { Button, Field, type Refused, useSubmit, useToast } from '@chat-supergraph/ui/kit'
import { type FormEvent, type ReactNode, useState } from 'react'
import { useI18n } from '../i18n/i18n.tsx'
import { knownDevice } from './device.ts'
import { StepTitle } from './session-card.tsx'

interface CodeStepProps<T extends Refused> {
  email: string
  challenge: string
  codeLength: number
  send(code: string, challenge: string): Promise<{ result: T | null | undefined; error?: unknown }>
  onDone(result: T): void
  onBack(): void
  /** Further fields, filled in before the code is sent. */
  children?: ReactNode
  action?: string
}

export function CodeStep<T extends Refused>({
  email,
  challenge: first,
  codeLength: firstLength,
  send,
  onDone,
  onBack,
  children,
  action,
}: CodeStepProps<T>) {
  const { t } = useI18n()
  const say = useToast()
  const [code, setCode] = useState('')
  const [challenge, setChallenge] = useState(first)
  const [length, setLength] = useState(firstLength)
  const [resend, { loading: resending }] = useResendCodeMutation()
  const { submit, busy, errorOf, formError, clear } = useSubmit('code')

  async function check(given: string): Promise<void> {
    const result = await submit(() => send(given, challenge))
    if (result) onDone(result)
    else setCode('')
  }

  function change(text: string): void {
    const digits = text.replaceAll(/\D/g, '').slice(0, length)
    setCode(digits)
    clear()
    if (digits.length === length && !children) void check(digits)
  }

  async function again(): Promise<void> {
    const { data } = await resend({ variables: { input: { challenge, ...knownDevice() } } })
    const result = data?.resendCode
    if (result?.__typename !== 'CodeSent') return say(t('session.notResent'))
    setChallenge(result.challenge)
    setLength(result.codeLength)
    say(t('session.resent'))
  }

  return (
    <>
      <StepTitle title={t('session.code')}>{t('session.codeHint', { email })}</StepTitle>
      <form
        className="flex flex-col gap-4"
        onSubmit={(event: FormEvent) => {
          event.preventDefault()
          void check(code)
        }}
      >
        <Field
          label={t('session.codeLabel')}
          name="code"
          inputMode="numeric"
          autoComplete="one-time-code"
          autoFocus
          required
          dir="ltr"
          value={code}
          onChange={event => change(event.target.value)}
          error={errorOf('code') ?? formError}
        />
        {children}
        <Button type="submit" busy={busy} disabled={code.length < length} className="h-11">
          {action ?? t('action.continue')}
        </Button>
      </form>
      <div className="mt-3 flex justify-between gap-2">
        <Button look="quiet" onClick={onBack}>
          {t('action.back')}
        </Button>
        <Button look="quiet" busy={resending} onClick={() => void again()}>
          {t('session.resend')}
        </Button>
      </div>
    </>
  )
}
