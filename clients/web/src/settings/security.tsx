// The password, and the second factor.

import { useChangePasswordMutation } from '@chat-supergraph/react'
import { Button, FormError, useSubmit, useToast } from '@chat-supergraph/ui/kit'
import type { FormEvent } from 'react'
import { useI18n } from '../i18n/i18n.tsx'
import { PasswordField } from '../ui/credential-fields.tsx'
import { SecondFactorCard } from './second-factor-card.tsx'
import { Card, SectionFrame } from './section-frame.tsx'

export function Section() {
  const { t } = useI18n()
  return (
    <SectionFrame title={t('settings.security')}>
      <Password />
      <SecondFactorCard />
    </SectionFrame>
  )
}

function Password() {
  const { t } = useI18n()
  const say = useToast()
  const [change] = useChangePasswordMutation()
  const { submit, busy, errorOf, formError } = useSubmit('currentPassword', 'newPassword')

  async function onSubmit(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault()
    const form = event.currentTarget
    const values = new FormData(form)
    const input = {
      currentPassword: String(values.get('currentPassword')),
      newPassword: String(values.get('newPassword')),
    }
    const result = await submit(async () => {
      const { data, error } = await change({ variables: { input } })
      return { result: data?.changePassword, error }
    })
    if (!result) return
    form.reset()
    say(t('settings.passwordChanged'))
  }

  return (
    <Card title={t('session.password')} hint={t('settings.passwordHint')}>
      <form onSubmit={event => void onSubmit(event)} className="flex flex-col gap-4">
        <PasswordField
          label={t('settings.currentPassword')}
          name="currentPassword"
          error={errorOf('currentPassword')}
        />
        <PasswordField isNew label={t('session.newPassword')} name="newPassword" error={errorOf('newPassword')} />
        <FormError>{formError}</FormError>
        <Button type="submit" busy={busy} className="self-start">
          {t('session.setPassword')}
        </Button>
      </form>
    </Card>
  )
}
