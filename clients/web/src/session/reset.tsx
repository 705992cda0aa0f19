// A new password by a mailed code; all sessions end with it, so that one signs in anew afterwards.

import { useRequestPasswordResetMutation, useResetPasswordMutation } from '@chat-supergraph/react'
import { Button, FormError, useSubmit, useToast } from '@chat-supergraph/ui/kit'
import { type FormEvent, useState } from 'react'
import { Link, useLocation, useSearch } from 'wouter'
import { useI18n } from '../i18n/i18n.tsx'
import { EmailField, PasswordField } from '../ui/credential-fields.tsx'
import { CodeStep } from './code-step.tsx'
import { knownDevice, rememberDevice } from './device.ts'
import { StepTitle } from './session-card.tsx'
import { signInAddress } from './sign-in-address.ts'

export function Reset() {
  const { t } = useI18n()
  const say = useToast()
  const search = useSearch()
  const [, navigate] = useLocation()
  const [sent, setSent] = useState<{ challenge: string; email: string; codeLength: number }>()
  const [password, setPassword] = useState('')
  const [passwordError, setPasswordError] = useState<string>()
  const [reset] = useResetPasswordMutation()
  if (!sent) return <Address onSent={setSent} />
  return (
    <CodeStep
      {...sent}
      action={t('session.setPassword')}
      onBack={() => setSent(undefined)}
      send={async (code, challenge) => {
        setPasswordError(undefined)
        const input = { challenge, code, newPassword: password, ...knownDevice() }
        const { data, error } = await reset({ variables: { input } })
        const result = data?.resetPassword
        if (result?.__typename === 'InvalidInput' && result.path.includes('newPassword'))
          setPasswordError(result.reason)
        return { result, error }
      }}
      onDone={result => {
        if (result.__typename === 'ResetPasswordSuccess') rememberDevice(result.deviceToken)
        say(t('session.passwordSet'))
        navigate(signInAddress(search))
      }}
    >
      <PasswordField
        isNew
        label={t('session.newPassword')}
        name="newPassword"
        value={password}
        onChange={event => setPassword(event.target.value)}
        error={passwordError}
      />
    </CodeStep>
  )
}

function Address({ onSent }: { onSent(sent: { challenge: string; email: string; codeLength: number }): void }) {
  const { t } = useI18n()
  const search = useSearch()
  const [request] = useRequestPasswordResetMutation()
  const { submit, busy, errorOf, formError } = useSubmit('email')

  async function onSubmit(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault()
    const email = String(new FormData(event.currentTarget).get('email'))
    const result = await submit(async () => {
      const { data, error } = await request({ variables: { input: { email, ...knownDevice() } } })
      return { result: data?.requestPasswordReset, error }
    })
    if (result?.__typename === 'CodeSent') onSent(result)
  }

  return (
    <>
      <StepTitle title={t('session.reset')}>{t('session.resetHint')}</StepTitle>
      <form onSubmit={event => void onSubmit(event)} className="flex flex-col gap-4">
        <EmailField error={errorOf('email')} />
        <FormError>{formError}</FormError>
        <Button type="submit" busy={busy} className="h-11">
          {t('session.mailMe')}
        </Button>
        <Link href={signInAddress(search)} className="rounded-lg py-2 text-center text-sm text-soft hover:text-ink">
          {t('action.back')}
        </Link>
      </form>
    </>
  )
}
