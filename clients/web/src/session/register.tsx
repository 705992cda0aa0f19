// A new account: name, address, password, and the code that proves the address.

import { useRegisterMutation, useVerifyEmailMutation } from '@chat-supergraph/react'
import { Button, Field, FormError, useSubmit } from '@chat-supergraph/ui/kit'
import { type FormEvent, useState } from 'react'
import { Link, useSearch } from 'wouter'
import { useI18n } from '../i18n/i18n.tsx'
import { EmailField, PasswordField } from '../ui/credential-fields.tsx'
import { sessionOptions, useBegin } from './begin.ts'
import { CodeStep } from './code-step.tsx'
import { StepTitle } from './session-card.tsx'
import { signInAddress } from './sign-in-address.ts'

export function Register() {
  const [sent, setSent] = useState<{ challenge: string; email: string; codeLength: number }>()
  const [verify] = useVerifyEmailMutation()
  const begin = useBegin()
  if (!sent) return <Form onSent={setSent} />
  return (
    <CodeStep
      {...sent}
      onBack={() => setSent(undefined)}
      send={async (code, challenge) => {
        const { data, error } = await verify({ variables: { input: { challenge, code, session: sessionOptions } } })
        return { result: data?.verifyEmail, error }
      }}
      onDone={result => {
        if (result.__typename === 'SignedIn') begin(result)
      }}
    />
  )
}

function Form({ onSent }: { onSent(sent: { challenge: string; email: string; codeLength: number }): void }) {
  const { t } = useI18n()
  const search = useSearch()
  const [register] = useRegisterMutation()
  const { submit, busy, errorOf, formError } = useSubmit('displayName', 'email', 'password')

  async function onSubmit(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const input = {
      displayName: String(form.get('displayName')),
      email: String(form.get('email')),
      password: String(form.get('password')),
    }
    const result = await submit(async () => {
      const { data, error } = await register({ variables: { input } })
      return { result: data?.register, error }
    })
    if (result?.__typename === 'CodeSent') onSent(result)
  }

  return (
    <>
      <StepTitle title={t('session.register')}>{t('session.registerHint')}</StepTitle>
      <form onSubmit={event => void onSubmit(event)} className="flex flex-col gap-4">
        <Field
          label={t('session.displayName')}
          name="displayName"
          autoComplete="name"
          required
          maxLength={64}
          error={errorOf('displayName')}
        />
        <EmailField error={errorOf('email')} />
        <PasswordField isNew error={errorOf('password')} />
        <FormError>{formError}</FormError>
        <Button type="submit" busy={busy} className="h-11">
          {t('session.register')}
        </Button>
      </form>
      <p className="mt-5 border-t border-line pt-5 text-center text-sm text-soft">
        {t('session.haveAccount')}{' '}
        <Link href={signInAddress(search)} className="font-medium text-accent-text hover:underline">
          {t('session.signIn')}
        </Link>
      </p>
    </>
  )
}
