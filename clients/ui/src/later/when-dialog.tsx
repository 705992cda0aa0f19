// Asks for a time for a message: to be said then, or to be reminded of it. It sends nothing; what is done with the time is its caller's.
import { type FormEvent, type ReactNode, useId } from 'react'
import { useI18n } from '../i18n/i18n.tsx'
import { Button } from '../kit/button.tsx'
import { Dialog } from '../kit/dialog.tsx'
import { Field, FormError } from '../kit/field.tsx'
import type { Submit } from '../kit/use-submit.ts'
import { tomorrow } from './local-time.ts'

interface WhenDialogProps {
  /** What is done then: the title, and the button. */
  action: string
  /** The message's words; without any, it is an attachment. */
  body: string | null
  /** What the request calls the time. */
  field: 'sendAt' | 'remindAt'
  /** Of the request. */
  state: Pick<Submit, 'busy' | 'errorOf' | 'formError'>
  /** @param at RFC 3339 */
  onChosen(at: string, values: FormData): Promise<void>
  onClose(): void
  /** Further fields. */
  children?: ReactNode
}

export function WhenDialog({ action, body, field, state, onChosen, onClose, children }: WhenDialogProps) {
  const { t } = useI18n()
  const form = useId()
  function onSubmit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault()
    const values = new FormData(event.currentTarget)
    void onChosen(new Date(String(values.get(field))).toISOString(), values)
  }
  return (
    <Dialog
      title={action}
      onClose={onClose}
      footer={
        <Button type="submit" form={form} busy={state.busy}>
          {action}
        </Button>
      }
    >
      <form id={form} onSubmit={onSubmit} className="flex flex-col gap-4">
        <p dir="auto" className="line-clamp-4 rounded-xl bg-sunken px-4 py-3 text-start">
          {body || t('message.attachment')}
        </p>
        <Field
          label={t('later.when')}
          name={field}
          type="datetime-local"
          required
          defaultValue={tomorrow()}
          error={state.errorOf(field)}
        />
        {children}
        <FormError>{state.formError}</FormError>
      </form>
    </Dialog>
  )
}
