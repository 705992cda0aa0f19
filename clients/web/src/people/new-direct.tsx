// Whom to talk to: one person in a direct chat, several in a group.

import { useCreateDirectChatMutation } from '@chat-supergraph/react'
import type { Person } from '@chat-supergraph/ui'
import { Button, Dialog, Field, FormError, useSubmit } from '@chat-supergraph/ui/kit'
import { ArrowRight, Link2, type LucideIcon, Users } from 'lucide-react'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { useI18n } from '../i18n/i18n.tsx'
import type { Way } from './new-chat-address.ts'
import { PeoplePicker } from './people-picker.tsx'
import { useCreateGroup } from './use-create-group.ts'

export function NewDirect({ onWay, onClose }: { onWay(way: Way): void; onClose(): void }) {
  const { t } = useI18n()
  const [, navigate] = useLocation()
  const [chosen, setChosen] = useState<readonly Person[]>([])
  const [title, setTitle] = useState('')
  const [createDirect] = useCreateDirectChatMutation()
  const direct = useSubmit()
  const group = useCreateGroup()
  const isGroup = chosen.length > 1
  const { busy, formError } = isGroup ? group : direct

  async function open(): Promise<void> {
    const [first] = chosen
    if (!first) return
    const result = isGroup
      ? await group.create(title, chosen)
      : await direct.submit(async () => {
          const { data, error } = await createDirect({ variables: { input: { userId: first.id } } })
          return { result: data?.createDirectChat, error }
        })
    if (result?.__typename === 'CreateChatSuccess') navigate(`/c/${result.chat.id}`)
  }

  return (
    <Dialog
      title={t('chats.new')}
      onClose={onClose}
      footer={
        <Button
          busy={busy}
          disabled={chosen.length === 0 || (isGroup && title.trim() === '')}
          onClick={() => void open()}
        >
          {t(isGroup ? 'people.createGroup' : 'people.openChat')}
          <ArrowRight className="size-4 rtl:rotate-180" aria-hidden />
        </Button>
      }
    >
      <div className="flex flex-col gap-4">
        <div className="flex flex-wrap gap-2">
          <Other icon={Users} onClick={() => onWay('group')}>
            {t('people.newGroup')}
          </Other>
          <Other icon={Link2} onClick={() => onWay('link')}>
            {t('people.newLink')}
          </Other>
        </div>
        <PeoplePicker chosen={chosen} onChange={setChosen} />
        {isGroup && (
          <Field
            label={t('people.groupTitle')}
            value={title}
            maxLength={128}
            onChange={event => setTitle(event.target.value)}
            error={group.titleError}
          />
        )}
        <FormError>{formError}</FormError>
      </div>
    </Dialog>
  )
}

function Other({ icon: Icon, onClick, children }: { icon: LucideIcon; onClick(): void; children: string }) {
  return (
    <Button look="plain" className="flex-1" onClick={onClick}>
      <Icon className="size-4" aria-hidden />
      {children}
    </Button>
  )
}
