// What I may take along, and the end of the account.

import { useApolloClient } from '@apollo/client/react'
import { useDeleteAccountMutation, useRequestAccountDeletionMutation, useSession } from '@chat-supergraph/react'
import { Button, Field, FormError, forgetDrafts, useSubmit, useToast } from '@chat-supergraph/ui/kit'
import { Download } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { useI18n } from '../i18n/i18n.tsx'
import { PasswordField } from '../ui/credential-fields.tsx'
import { readPersonalFiles } from './export-data.ts'
import { Card, SectionFrame } from './section-frame.tsx'

export function Section() {
  const { t } = useI18n()
  return (
    <SectionFrame title={t('settings.data')}>
      <Export />
      <DeleteAccount />
    </SectionFrame>
  )
}

function Export() {
  const { t } = useI18n()
  const say = useToast()
  const client = useApolloClient()
  const [busy, setBusy] = useState(false)

  async function save(): Promise<void> {
    setBusy(true)
    const files = await readPersonalFiles(client).catch(() => undefined)
    setBusy(false)
    if (!files) return say(t('refusal.failed'))
    const whole = new Blob([JSON.stringify(files, undefined, 2)], { type: 'application/json' })
    const link = Object.assign(document.createElement('a'), {
      href: URL.createObjectURL(whole),
      download: 'my-data.json',
    })
    link.click()
    URL.revokeObjectURL(link.href)
  }

  return (
    <Card title={t('settings.export')} hint={t('settings.exportHint')}>
      <Button look="plain" busy={busy} className="self-start" onClick={() => void save()}>
        <Download className="size-4" aria-hidden />
        {t('settings.exportAction')}
      </Button>
    </Card>
  )
}

function DeleteAccount() {
  const { t } = useI18n()
  const { forget } = useSession()
  const [challenge, setChallenge] = useState<string>()
  const [request] = useRequestAccountDeletionMutation()
  const [remove] = useDeleteAccountMutation()
  const { submit, busy, errorOf, formError } = useSubmit('currentPassword', 'code')

  async function onSubmit(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault()
    const values = new FormData(event.currentTarget)
    if (!challenge) {
      const input = { currentPassword: String(values.get('currentPassword')) }
      const sent = await submit(async () => {
        const { data, error } = await request({ variables: { input } })
        return { result: data?.requestAccountDeletion, error }
      })
      if (sent?.__typename === 'CodeSent') setChallenge(sent.challenge)
      return
    }
    const input = { challenge, code: String(values.get('code')) }
    const gone = await submit(async () => {
      const { data, error } = await remove({ variables: { input } })
      return { result: data?.deleteAccount, error }
    })
    if (!gone) return
    forgetDrafts()
    forget()
  }

  return (
    <Card title={t('settings.delete')} hint={t('settings.deleteHint')}>
      <form onSubmit={event => void onSubmit(event)} className="flex flex-col gap-4">
        {challenge ? (
          <Field
            key="code"
            label={t('session.codeLabel')}
            name="code"
            inputMode="numeric"
            dir="ltr"
            required
            error={errorOf('code')}
          />
        ) : (
          <PasswordField
            key="password"
            label={t('settings.currentPassword')}
            name="currentPassword"
            error={errorOf('currentPassword')}
          />
        )}
        <FormError>{formError}</FormError>
        <Button type="submit" look="danger" busy={busy} className="self-start">
          {t(challenge ? 'settings.deleteConfirm' : 'settings.deleteAction')}
        </Button>
      </form>
    </Card>
  )
}
