// Chooses when I want to be reminded of a message; the notice comes on every device of mine.
import { useCreateReminderMutation } from '@chat-supergraph/react'
import { useI18n } from '../i18n/i18n.tsx'
import { Field } from '../kit/field.tsx'
import { useToast } from '../kit/toast.tsx'
import { useClientKey } from '../kit/use-client-key.ts'
import { useSubmit } from '../kit/use-submit.ts'
import { WhenDialog } from './when-dialog.tsx'

interface RemindMeProps {
  message: { id: string; body: string | null }
  chatId: string
  onClose(): void
}

export function RemindMe({ message, chatId, onClose }: RemindMeProps) {
  const { t, full } = useI18n()
  const say = useToast()
  const keyFor = useClientKey()
  const [create] = useCreateReminderMutation()
  const state = useSubmit('remindAt', 'note')

  async function remind(remindAt: string, values: FormData): Promise<void> {
    const note = String(values.get('note')).trim() || null
    const result = await state.submit(async () => {
      const input = { remindAt, note, chatId, messageId: message.id }
      const { data, error } = await create({ variables: { input: { ...input, clientKey: keyFor(input) } } })
      return { result: data?.createReminder, error }
    })
    if (!result) return
    say(t('remind.done', { when: full(remindAt) }))
    onClose()
  }

  return (
    <WhenDialog
      action={t('remind.action')}
      body={message.body}
      field="remindAt"
      state={state}
      onChosen={remind}
      onClose={onClose}
    >
      <Field label={t('remind.note')} name="note" dir="auto" maxLength={500} error={state.errorOf('note')} />
    </WhenDialog>
  )
}
