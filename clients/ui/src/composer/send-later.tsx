// Chooses when a message is to be said. The server says it then, whether or not this device is on.
import { useScheduleMessageMutation } from '@chat-supergraph/react'
import { useI18n } from '../i18n/i18n.tsx'
import { useToast } from '../kit/toast.tsx'
import { useClientKey } from '../kit/use-client-key.ts'
import { useSubmit } from '../kit/use-submit.ts'
import { WhenDialog } from '../later/when-dialog.tsx'
import type { Said } from './written.ts'

interface SendLaterProps {
  message: Said & { chatId: string; attachmentIds: string[] }
  onScheduled(): void
  onClose(): void
}

export function SendLater({ message, onScheduled, onClose }: SendLaterProps) {
  const { t, full } = useI18n()
  const say = useToast()
  const keyFor = useClientKey()
  const [schedule] = useScheduleMessageMutation()
  const state = useSubmit('sendAt')

  async function plan(sendAt: string): Promise<void> {
    const result = await state.submit(async () => {
      const input = { ...message, sendAt }
      const { data, error } = await schedule({ variables: { input: { ...input, clientKey: keyFor(input) } } })
      return { result: data?.scheduleMessage, error }
    })
    if (!result) return
    say(t('later.scheduledFor', { when: full(sendAt) }))
    onScheduled()
    onClose()
  }

  return (
    <WhenDialog
      action={t('later.send')}
      body={message.body}
      field="sendAt"
      state={state}
      onChosen={plan}
      onClose={onClose}
    />
  )
}
