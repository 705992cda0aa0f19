// Tells those who look after a chat, or the platform, what is wrong with a message or a person.

import { useReportContentMutation } from '@chat-supergraph/react'
import { Area, Button, Dialog, FormError, useSubmit, useToast } from '@chat-supergraph/ui/kit'
import { type FormEvent, useId } from 'react'
import { useI18n } from '../i18n/i18n.tsx'
import { Select } from '../ui/select.tsx'

const reasons = ['SPAM', 'HARASSMENT', 'HATE', 'VIOLENCE', 'SEXUAL', 'OTHER'] as const

type Reason = (typeof reasons)[number]

interface ReportDialogProps {
  /** A message, or a person; where `chatId` is told too, in that chat. */
  target: { messageId: string } | { userId: string; chatId?: string }
  onClose(): void
}

export function ReportDialog({ target, onClose }: ReportDialogProps) {
  const { t } = useI18n()
  const say = useToast()
  const form = useId()
  const [report] = useReportContentMutation()
  const { submit, busy, errorOf, formError } = useSubmit('note')

  async function onSubmit(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault()
    const values = new FormData(event.currentTarget)
    const reason = String(values.get('reason')) as Reason
    const note = String(values.get('note')).trim() || null
    const result = await submit(async () => {
      const { data, error } = await report({ variables: { input: { ...target, reason, note } } })
      return { result: data?.reportContent, error }
    })
    if (!result) return
    say(t('report.done'))
    onClose()
  }

  return (
    <Dialog
      title={t('report.title')}
      description={t('report.hint')}
      onClose={onClose}
      footer={
        <Button type="submit" form={form} look="danger" busy={busy}>
          {t('report.action')}
        </Button>
      }
    >
      <form id={form} onSubmit={event => void onSubmit(event)} className="flex flex-col gap-4">
        <Select label={t('report.reason')} name="reason" defaultValue="SPAM">
          {reasons.map(reason => (
            <option key={reason} value={reason}>
              {t(`report.reason.${reason}`)}
            </option>
          ))}
        </Select>
        <Area label={t('report.note')} name="note" dir="auto" maxLength={1_000} error={errorOf('note')} />
        <FormError>{formError}</FormError>
      </form>
    </Dialog>
  )
}
