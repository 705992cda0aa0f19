// A group that one begins alone: a name, and whom one knows already, or a link that others come by.

import { useCreateInviteMutation } from '@chat-supergraph/react'
import type { Person } from '@chat-supergraph/ui'
import { Button, Dialog, Field, FormError, useSubmit } from '@chat-supergraph/ui/kit'
import { ArrowRight } from 'lucide-react'
import { type FormEvent, useId, useState } from 'react'
import { useLocation } from 'wouter'
import { useI18n } from '../i18n/i18n.tsx'
import { MadeInvite } from '../invites/made-invite.tsx'
import { PeoplePicker } from './people-picker.tsx'
import { useCreateGroup } from './use-create-group.ts'

const weekMs = 7 * 86_400_000

interface NewGroupProps {
  /** Others come by a link, which is made with it. */
  withLink: boolean
  onClose(): void
}

export function NewGroup({ withLink, onClose }: NewGroupProps) {
  const { t } = useI18n()
  const form = useId()
  const [, navigate] = useLocation()
  const [chosen, setChosen] = useState<readonly Person[]>([])
  const [made, setMade] = useState<{ chatId: string; token: string }>()
  const group = useCreateGroup()
  const [invite] = useCreateInviteMutation()
  const link = useSubmit()

  async function onSubmit(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault()
    const result = await group.create(String(new FormData(event.currentTarget).get('title')), chosen)
    if (result?.__typename !== 'CreateChatSuccess') return
    const chatId = result.chat.id
    if (!withLink) return navigate(`/c/${chatId}`)
    const input = { chatId, expiresAt: new Date(Date.now() + weekMs).toISOString() }
    const invited = await link.submit(async () => {
      const { data, error } = await invite({ variables: { input } })
      return { result: data?.createInvite, error }
    })
    if (invited?.__typename === 'CreateInviteSuccess') setMade({ chatId, token: invited.token })
  }

  if (made)
    return (
      <Dialog
        title={t('start.linkMade')}
        description={t('start.linkMadeHint')}
        onClose={() => navigate(`/c/${made.chatId}`)}
        footer={
          <Button onClick={() => navigate(`/c/${made.chatId}`)}>
            {t('people.openChat')}
            <ArrowRight className="size-4 rtl:rotate-180" aria-hidden />
          </Button>
        }
      >
        <MadeInvite token={made.token} />
      </Dialog>
    )
  return (
    <Dialog
      title={t(withLink ? 'start.link' : 'people.newGroup')}
      description={t(withLink ? 'start.linkForm' : 'people.newGroupHint')}
      onClose={onClose}
      footer={
        <Button type="submit" form={form} busy={group.busy || link.busy}>
          {t(withLink ? 'start.makeLink' : 'people.createGroup')}
          <ArrowRight className="size-4 rtl:rotate-180" aria-hidden />
        </Button>
      }
    >
      <form id={form} onSubmit={event => void onSubmit(event)} className="flex flex-col gap-4">
        <Field label={t('people.groupTitle')} name="title" required maxLength={128} error={group.titleError} />
        <FormError>{group.formError ?? link.formError}</FormError>
      </form>
      {!withLink && (
        <div className="mt-4">
          <PeoplePicker chosen={chosen} onChange={setChosen} />
        </div>
      )}
    </Dialog>
  )
}
