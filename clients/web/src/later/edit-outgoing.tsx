// Other words or another time for a message that waits. The new one is planned before the old one is taken back, so that neither a
// refusal nor a lost answer loses it.

import { useCancelScheduledMessageMutation } from '@chat-supergraph/react'
import {
  Area,
  Button,
  Dialog,
  Field,
  FormError,
  localTime,
  saidOf,
  typed,
  useClientKey,
  useSubmit,
  useToast,
  writtenOf,
} from '@chat-supergraph/ui/kit'
import { type FormEvent, useId, useState } from 'react'
import { usePlanAnewMutation } from '../generated/operations.ts'
import { useI18n } from '../i18n/i18n.tsx'
import type { Waiting } from './waiting.ts'

export function EditOutgoing({ waiting, onClose }: { waiting: Waiting; onClose(): void }) {
  const { t, full } = useI18n()
  const say = useToast()
  const form = useId()
  const keyFor = useClientKey()
  const [plan] = usePlanAnewMutation()
  const [cancel] = useCancelScheduledMessageMutation()
  const { submit, busy, errorOf, formError } = useSubmit('sendAt', 'body')
  const { id, chatId, replyToId, attachmentIds, threadRootId, isInChat } = waiting
  const [written, setWritten] = useState(() => writtenOf({ ...waiting, mentions: [] }))

  async function onSubmit(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault()
    const values = new FormData(event.currentTarget)
    const sendAt = new Date(String(values.get('sendAt'))).toISOString()
    const rest = { chatId, replyToId, attachmentIds, threadRootId, isInChat }
    const said = saidOf(written)
    const input = { ...rest, sendAt, ...said, mentionIds: [...new Set([...elsewhere(waiting), ...said.mentionIds])] }
    const planned = await submit(async () => {
      const { data, error } = await plan({ variables: { input: { ...input, clientKey: keyFor(input) } } })
      return { result: data?.scheduleMessage, error }
    })
    if (planned?.__typename !== 'ScheduleMessageSuccess') return
    const { data } = await cancel({ variables: { input: { scheduledMessageId: id } } })
    const taken = data?.cancelScheduledMessage.__typename
    if (taken === 'CancelScheduledMessageSuccess') say(t('later.scheduledFor', { when: full(sendAt) }))
    // Nobody knows whether the old one waits: both are left, and seen in the list.
    else if (!taken) say(t('refusal.failed'))
    else {
      // It was said meanwhile: once is enough.
      await cancel({ variables: { input: { scheduledMessageId: planned.scheduledMessage.id } } })
      say(t('later.tooLate'))
    }
    onClose()
  }

  return (
    <Dialog
      title={t('later.edit')}
      onClose={onClose}
      footer={
        <Button type="submit" form={form} busy={busy}>
          {t('action.save')}
        </Button>
      }
    >
      <form id={form} onSubmit={event => void onSubmit(event)} className="flex flex-col gap-4">
        <Area
          label={t('composer.field')}
          name="body"
          dir="auto"
          required={attachmentIds.length === 0}
          maxLength={8_000}
          value={written.text}
          onChange={({ target }) => setWritten(typed(written, target.value, target.selectionEnd))}
          error={errorOf('body')}
        />
        <Field
          label={t('later.when')}
          name="sendAt"
          type="datetime-local"
          required
          defaultValue={localTime(new Date(waiting.sendAt))}
          error={errorOf('sendAt')}
        />
        <FormError>{formError}</FormError>
      </form>
    </Dialog>
  )
}

/** Who is meant without being named in the text: they stay so, whatever it says. */
function elsewhere({ mentionIds, mentionRanges }: Waiting): string[] {
  return mentionIds.filter(id => !mentionRanges.some(({ userId }) => userId === id))
}
