// Makes a link into a group.

import { useCreateInviteMutation } from '@chat-supergraph/react'
import { Button, Check, Field, FormError, useSubmit } from '@chat-supergraph/ui/kit'
import { Link2 } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { useI18n } from '../i18n/i18n.tsx'
import { Select } from '../ui/select.tsx'
import { MadeInvite } from './made-invite.tsx'

const days = [1, 7, 30] as const
const dayMs = 86_400_000

export function NewInvite({ chatId, onMade }: { chatId: string; onMade(): void }) {
  const { t } = useI18n()
  const [token, setToken] = useState<string>()
  const [create] = useCreateInviteMutation()
  const { submit, busy, errorOf, formError } = useSubmit('maxUses', 'expiresAt')

  async function onSubmit(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault()
    const values = new FormData(event.currentTarget)
    const [lasting, uses] = [Number(values.get('days')), Number(values.get('maxUses'))]
    const input = {
      chatId,
      expiresAt: lasting > 0 ? new Date(Date.now() + lasting * dayMs).toISOString() : null,
      maxUses: uses > 0 ? uses : null,
      needsApproval: values.has('needsApproval'),
      history: values.has('history') ? 'FROM_THE_START' : 'FROM_JOINING',
    } as const
    const result = await submit(async () => {
      const { data, error } = await create({ variables: { input } })
      return { result: data?.createInvite, error }
    })
    if (result?.__typename !== 'CreateInviteSuccess') return
    setToken(result.token)
    onMade()
  }

  if (token)
    return (
      <div className="flex flex-col gap-3">
        <MadeInvite token={token} />
        <Button look="quiet" className="self-start" onClick={() => setToken(undefined)}>
          {t('invite.another')}
        </Button>
      </div>
    )
  return (
    <form onSubmit={event => void onSubmit(event)} className="flex flex-col gap-4">
      <div className="grid grid-cols-2 gap-3">
        <Select label={t('invite.lasts')} name="days" defaultValue="7" error={errorOf('expiresAt')}>
          {days.map(count => (
            <option key={count} value={count}>
              {t('invite.days', { count })}
            </option>
          ))}
          <option value="0">{t('invite.forEver')}</option>
        </Select>
        <Field
          label={t('invite.maxUses')}
          name="maxUses"
          type="number"
          min={1}
          max={10_000}
          placeholder={t('invite.anyNumber')}
          error={errorOf('maxUses')}
        />
      </div>
      <Check name="needsApproval" label={t('invite.needsApproval')} />
      <Check name="history" label={t('chat.withHistory')} defaultChecked />
      <FormError>{formError}</FormError>
      <Button type="submit" busy={busy} className="self-start">
        <Link2 className="size-4" aria-hidden />
        {t('invite.make')}
      </Button>
    </form>
  )
}
