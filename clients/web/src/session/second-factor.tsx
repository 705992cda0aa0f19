// The second factor: six digits of an authenticator, or a recovery code.

import { useVerifySecondFactorMutation } from '@chat-supergraph/react'
import { Button, Field, useSubmit } from '@chat-supergraph/ui/kit'
import type { FormEvent } from 'react'
import { useI18n } from '../i18n/i18n.tsx'
import { sessionOptions, useBegin } from './begin.ts'
import { knownDevice } from './device.ts'
import { StepTitle } from './session-card.tsx'

export function SecondFactor({ challenge, onBack }: { challenge: string; onBack(): void }) {
  const { t } = useI18n()
  const begin = useBegin()
  const [verify] = useVerifySecondFactorMutation()
  const { submit, busy, errorOf, formError } = useSubmit('code')

  async function onSubmit(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault()
    const code = String(new FormData(event.currentTarget).get('code')).trim()
    const result = await submit(async () => {
      const { data, error } = await verify({
        variables: { input: { challenge, code, session: sessionOptions, ...knownDevice() } },
      })
      return { result: data?.verifySecondFactor, error }
    })
    if (result?.__typename === 'SignedIn') begin(result)
  }

  return (
    <>
      <StepTitle title={t('session.factor')}>{t('session.factorHint')}</StepTitle>
      <form onSubmit={event => void onSubmit(event)} className="flex flex-col gap-4">
        <Field
          label={t('session.codeLabel')}
          name="code"
          autoComplete="one-time-code"
          autoFocus
          required
          dir="ltr"
          error={errorOf('code') ?? formError}
        />
        <Button type="submit" busy={busy} className="h-11">
          {t('action.continue')}
        </Button>
        <Button look="quiet" onClick={onBack}>
          {t('action.back')}
        </Button>
      </form>
    </>
  )
}
