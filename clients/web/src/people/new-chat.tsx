// A new chat: with one person at once, with several as a group.

import { useCreateDirectChatMutation, useCreateGroupChatMutation } from '@chat-supergraph/react'
import type { Person } from '@chat-supergraph/ui'
import { Button, Dialog, Field, FormError, useClientKey, useSubmit } from '@chat-supergraph/ui/kit'
import { ArrowRight } from 'lucide-react'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { useI18n } from '../i18n/i18n.tsx'
import { PeoplePicker } from './people-picker.tsx'

export function NewChat({ onClose }: { onClose(): void }) {
  const { t } = useI18n()
  const [, navigate] = useLocation()
  const [chosen, setChosen] = useState<readonly Person[]>([])
  const [title, setTitle] = useState('')
  const keyFor = useClientKey()
  const [createDirect] = useCreateDirectChatMutation()
  const [createGroup] = useCreateGroupChatMutation()
  const { submit, busy, errorOf, formError } = useSubmit('title')
  const isGroup = chosen.length > 1

  async function create(): Promise<void> {
    const [first] = chosen
    if (!first) return
    const input = { title: title.trim(), memberIds: chosen.map(({ id }) => id) }
    const result = isGroup
      ? await submit(async () => {
          const { data, error } = await createGroup({ variables: { input: { ...input, clientKey: keyFor(input) } } })
          return { result: data?.createGroupChat, error }
        })
      : await submit(async () => {
          const { data, error } = await createDirect({ variables: { input: { userId: first.id } } })
          return { result: data?.createDirectChat, error }
        })
    if (result?.__typename !== 'CreateChatSuccess') return
    navigate(`/c/${result.chat.id}`)
  }

  return (
    <Dialog
      title={t('chats.new')}
      description={t('people.newHint')}
      onClose={onClose}
      footer={
        <Button
          busy={busy}
          disabled={chosen.length === 0 || (isGroup && title.trim() === '')}
          onClick={() => void create()}
        >
          {t(isGroup ? 'people.createGroup' : 'people.openChat')}
          <ArrowRight className="size-4 rtl:rotate-180" aria-hidden />
        </Button>
      }
    >
      <div className="flex flex-col gap-4">
        <PeoplePicker chosen={chosen} onChange={setChosen} />
        {isGroup && (
          <Field
            label={t('people.groupTitle')}
            value={title}
            maxLength={128}
            onChange={event => setTitle(event.target.value)}
            error={errorOf('title')}
          />
        )}
        <FormError>{formError}</FormError>
      </div>
    </Dialog>
  )
}
