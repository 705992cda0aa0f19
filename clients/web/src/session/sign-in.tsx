// Signing in by password or by a mailed code, and the second factor where the account has one.

import { useLoginMutation, useLoginWithCodeMutation, useRequestLoginCodeMutation } from '@chat-supergraph/react'
import { Button, FormError, useSubmit } from '@chat-supergraph/ui/kit'
import { type FormEvent, useState } from 'react'
import { Link } from 'wouter'
import { useI18n } from '../i18n/i18n.tsx'
import { EmailField, PasswordField } from '../ui/credential-fields.tsx'
import { sessionOptions, useBegin } from './begin.ts'
import { CodeStep } from './code-step.tsx'
import { knownDevice } from './device.ts'
import { SecondFactor } from './second-factor.tsx'
import { StepTitle } from './session-card.tsx'

type Step =
  | { name: 'password' }
  | { name: 'code'; challenge: string; email: string; codeLength: number }
  | { name: 'factor'; challenge: string }

/** @param asked the address that the page was opened at */
export function SignIn({ asked }: { asked: string }) {
  const [step, setStep] = useState<Step>({ name: 'password' })
  const begin = useBegin()
  const [loginWithCode] = useLoginWithCodeMutation()
  if (step.name === 'factor')
    return <SecondFactor challenge={step.challenge} onBack={() => setStep({ name: 'password' })} />
  if (step.name === 'code')
    return (
      <CodeStep
        email={step.email}
        challenge={step.challenge}
        codeLength={step.codeLength}
        onBack={() => setStep({ name: 'password' })}
        send={async (code, challenge) => {
          const input = { challenge, code, session: sessionOptions, ...knownDevice() }
          const { data, error } = await loginWithCode({ variables: { input } })
          return { result: data?.loginWithCode, error }
        }}
        onDone={result => {
          if (result.__typename === 'SignedIn') begin(result)
          if (result.__typename === 'SecondFactorRequired') setStep({ name: 'factor', challenge: result.challenge })
        }}
      />
    )
  return <Password asked={asked} onStep={setStep} />
}

function Password({ asked, onStep }: { asked: string; onStep(step: Step): void }) {
  const { t } = useI18n()
  const begin = useBegin()
  const [email, setEmail] = useState('')
  const [login] = useLoginMutation()
  const [requestCode] = useRequestLoginCodeMutation()
  const { submit, busy, errorOf, formError } = useSubmit('email', 'password')
  const to = asked === '/' ? '' : `?to=${encodeURIComponent(asked)}`

  async function onSubmit(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault()
    const password = String(new FormData(event.currentTarget).get('password'))
    const result = await submit(async () => {
      const { data, error } = await login({
        variables: { input: { email, password, session: sessionOptions, ...knownDevice() } },
      })
      return { result: data?.login, error }
    })
    if (result?.__typename === 'SignedIn') begin(result)
    if (result?.__typename === 'SecondFactorRequired') onStep({ name: 'factor', challenge: result.challenge })
  }

  async function mailCode(): Promise<void> {
    const result = await submit(async () => {
      const { data, error } = await requestCode({ variables: { input: { email, ...knownDevice() } } })
      return { result: data?.requestLoginCode, error }
    })
    if (result?.__typename === 'CodeSent') onStep({ ...result, name: 'code' })
  }

  return (
    <>
      <StepTitle title={t('session.signIn')}>{t('session.signInHint')}</StepTitle>
      <form onSubmit={event => void onSubmit(event)} className="flex flex-col gap-4">
        <EmailField value={email} onChange={event => setEmail(event.target.value)} error={errorOf('email')} />
        <PasswordField error={errorOf('password')} />
        <FormError>{formError}</FormError>
        <Button type="submit" busy={busy} className="h-11">
          {t('session.signIn')}
        </Button>
      </form>
      <div className="mt-3 flex flex-col gap-1">
        <Button look="quiet" disabled={busy || !email.includes('@')} onClick={() => void mailCode()}>
          {t('session.mailCode')}
        </Button>
        <Link href={`/reset${to}`} className="rounded-lg py-2 text-center text-sm text-soft hover:text-ink">
          {t('session.forgot')}
        </Link>
      </div>
      <p className="mt-5 border-t border-line pt-5 text-center text-sm text-soft">
        {t('session.noAccount')}{' '}
        <Link href={`/register${to}`} className="font-medium text-accent-text hover:underline">
          {t('session.register')}
        </Link>
      </p>
    </>
  )
}
