// A group's name and topic.

import { useUpdateChatMutation } from '@chat-supergraph/react'
import type { OpenChat } from '@chat-supergraph/ui'
import { Area, Button, Dialog, Field, FormError, useSubmit } from '@chat-supergraph/ui/kit'
import { type FormEvent, useId } from 'react'
import { useI18n } from '../i18n/i18n.tsx'

export function EditChat({ chat, onClose }: { chat: OpenChat; onClose(): void }) {
  const { t } = useI18n()
  const form = useId()
  const [update] = useUpdateChatMutation()
  const { submit, busy, errorOf, formError } = useSubmit('title', 'topic')

  async function onSubmit(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault()
    const values = new FormData(event.currentTarget)
    const topic = String(values.get('topic')).trim()
    const input = { chatId: chat.id, title: String(values.get('title')).trim(), topic: topic === '' ? null : topic }
    const result = await submit(async () => {
      const { data, error } = await update({ variables: { input } })
      return { result: data?.updateChat, error }
    })
    if (result) onClose()
  }

  return (
    <Dialog
      title={t('chat.edit')}
      onClose={onClose}
      footer={
        <Button type="submit" form={form} busy={busy}>
          {t('action.save')}
        </Button>
      }
    >
      <form id={form} onSubmit={event => void onSubmit(event)} className="flex flex-col gap-4">
        <Field
          label={t('people.groupTitle')}
          name="title"
          required
          maxLength={128}
          defaultValue={chat.title ?? ''}
          error={errorOf('title')}
        />
        <Area
          label={t('chat.topic')}
          name="topic"
          maxLength={256}
          defaultValue={chat.topic ?? ''}
          error={errorOf('topic')}
        />
        <FormError>{formError}</FormError>
      </form>
    </Dialog>
  )
}
