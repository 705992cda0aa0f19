// The second factor: its secret is shown once, proven by a code, and then asked for at every sign-in.

import {
  useDisableSecondFactorMutation,
  useEnableSecondFactorMutation,
  useStartSecondFactorMutation,
} from '@chat-supergraph/react'
import { askAgain, Button, Field, FormError, Pending, useSubmit } from '@chat-supergraph/ui/kit'
import { type FormEvent, type ReactNode, useState } from 'react'
import { useMyAccountQuery } from '../generated/operations.ts'
import { useI18n } from '../i18n/i18n.tsx'
import { PasswordField } from '../ui/credential-fields.tsx'
import { Card } from './section-frame.tsx'

export function SecondFactorCard() {
  const { t } = useI18n()
  const query = useMyAccountQuery()
  const { data, refetch } = query
  const [started, setStarted] = useState<{ secret: string; uri: string }>()
  const [codes, setCodes] = useState<readonly string[]>()
  const [start] = useStartSecondFactorMutation()
  const [enable] = useEnableSecondFactorMutation()
  const [disable] = useDisableSecondFactorMutation()
  const form = useSubmit('currentPassword', 'code')
  const { submit } = form
  const isOn = data?.account?.hasSecondFactor ?? false

  async function onStart(values: FormData): Promise<void> {
    const input = { currentPassword: String(values.get('currentPassword')) }
    const result = await submit(async () => {
      const answer = await start({ variables: { input } })
      return { result: answer.data?.startSecondFactor, error: answer.error }
    })
    if (result?.__typename === 'StartSecondFactorSuccess') setStarted(result)
  }

  async function onEnable(values: FormData): Promise<void> {
    const input = { code: String(values.get('code')) }
    const result = await submit(async () => {
      const answer = await enable({ variables: { input } })
      return { result: answer.data?.enableSecondFactor, error: answer.error }
    })
    if (result?.__typename !== 'EnableSecondFactorSuccess') return
    setCodes(result.recoveryCodes)
    setStarted(undefined)
    await askAgain(refetch)
  }

  async function onDisable(values: FormData): Promise<void> {
    const input = { currentPassword: String(values.get('currentPassword')), code: String(values.get('code')) }
    const result = await submit(async () => {
      const answer = await disable({ variables: { input } })
      return { result: answer.data?.disableSecondFactor, error: answer.error }
    })
    if (!result) return
    setCodes(undefined)
    await askAgain(refetch)
  }

  // Neither on nor off until it is known.
  if (!data?.account)
    return (
      <Card title={t('session.factor')}>
        <Pending of={query} />
      </Card>
    )

  const password = (
    <PasswordField
      label={t('settings.currentPassword')}
      name="currentPassword"
      error={form.errorOf('currentPassword')}
    />
  )
  const code = (
    <Field
      label={t('session.codeLabel')}
      name="code"
      autoComplete="one-time-code"
      dir="ltr"
      required
      error={form.errorOf('code')}
    />
  )
  return (
    <Card title={t('session.factor')} hint={t(isOn ? 'settings.factorOn' : 'settings.factorOff')}>
      {codes && <RecoveryCodes codes={codes} />}
      {started && (
        <Step form={form} action={t('settings.factorEnable')} onSubmit={onEnable}>
          <p className="text-sm">
            {t('settings.factorSecret')}{' '}
            <a href={started.uri} className="text-accent-text underline">
              {t('settings.factorOpen')}
            </a>
          </p>
          <code dir="ltr" className="rounded-lg bg-sunken px-3 py-2 font-mono text-sm break-all">
            {started.secret}
          </code>
          {code}
        </Step>
      )}
      {!started && !isOn && (
        <Step form={form} action={t('settings.factorStart')} onSubmit={onStart}>
          {password}
        </Step>
      )}
      {isOn && (
        <Step form={form} action={t('settings.factorDisable')} onSubmit={onDisable}>
          {password}
          {code}
        </Step>
      )}
    </Card>
  )
}

interface StepProps {
  form: ReturnType<typeof useSubmit>
  action: string
  onSubmit(values: FormData): Promise<void>
  children: ReactNode
}

function Step({ form: { busy, formError }, action, onSubmit, children }: StepProps) {
  return (
    <form
      className="flex flex-col gap-4"
      onSubmit={(event: FormEvent<HTMLFormElement>) => {
        event.preventDefault()
        void onSubmit(new FormData(event.currentTarget))
      }}
    >
      {children}
      <FormError>{formError}</FormError>
      <Button type="submit" look="plain" busy={busy} className="self-start">
        {action}
      </Button>
    </form>
  )
}

function RecoveryCodes({ codes }: { codes: readonly string[] }) {
  const { t } = useI18n()
  return (
    <div role="status">
      <p className="mb-2 text-sm">{t('settings.recoveryCodes')}</p>
      <ul dir="ltr" className="grid grid-cols-2 gap-1 rounded-lg bg-sunken p-3 font-mono text-sm">
        {codes.map(code => (
          <li key={code}>{code}</li>
        ))}
      </ul>
    </div>
  )
}
