// The form of `sign-in.tsx`.
import { useLoginMutation, useSession } from '@chat-supergraph/react'
import type { FormEvent } from 'react'
import { useI18n } from '../i18n/i18n.tsx'
import { Button } from '../kit/button.tsx'
import { Field, FormError } from '../kit/field.tsx'
import { useSubmit } from '../kit/use-submit.ts'

export function SignInForm() {
  const { t } = useI18n()
  const { begin } = useSession()
  const [login] = useLoginMutation()
  const { submit, busy, errorOf, formError } = useSubmit('email', 'password')

  async function onSubmit(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault()
    const values = new FormData(event.currentTarget)
    const input = { email: String(values.get('email')), password: String(values.get('password')) }
    const answer = await submit(async () => {
      const { data, error } = await login({ variables: { input } })
      return { result: data?.login, error }
    })
    if (answer?.__typename === 'SignedIn') begin(answer)
  }

  return (
    <form onSubmit={event => void onSubmit(event)} className="mx-auto mt-24 flex w-80 max-w-full flex-col gap-4 p-4">
      <Field
        label={t('session.email')}
        name="email"
        type="email"
        autoComplete="username"
        required
        dir="ltr"
        error={errorOf('email')}
      />
      <Field
        label={t('session.password')}
        name="password"
        type="password"
        autoComplete="current-password"
        required
        error={errorOf('password')}
      />
      <FormError>{formError}</FormError>
      <Button type="submit" busy={busy}>
        {t('session.signIn')}
      </Button>
    </form>
  )
}
