// Asks the members of a chat: a question and at least two answers.
import { useCreatePollMutation } from '@chat-supergraph/react'
import { Plus } from 'lucide-react'
import { type FormEvent, useId, useState } from 'react'
import { useI18n } from '../i18n/i18n.tsx'
import { Button } from '../kit/button.tsx'
import { Check } from '../kit/check.tsx'
import { Dialog } from '../kit/dialog.tsx'
import { Field, FormError } from '../kit/field.tsx'
import { useClientKey } from '../kit/use-client-key.ts'
import { useSubmit } from '../kit/use-submit.ts'

const most = 12

export function NewPoll({ chatId, onClose }: { chatId: string; onClose(): void }) {
  const { t } = useI18n()
  const form = useId()
  const keyFor = useClientKey()
  const [count, setCount] = useState(2)
  const [create] = useCreatePollMutation()
  const { submit, busy, errorOf, formError } = useSubmit('question')

  async function onSubmit(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault()
    const values = new FormData(event.currentTarget)
    const input = {
      chatId,
      question: String(values.get('question')).trim(),
      options: values.getAll('option').flatMap(value => String(value).trim() || []),
      allowsMany: values.has('allowsMany'),
      isAnonymous: values.has('isAnonymous'),
    }
    const result = await submit(async () => {
      const { data, error } = await create({ variables: { input: { ...input, clientKey: keyFor(input) } } })
      return { result: data?.createPoll, error }
    })
    if (result) onClose()
  }

  return (
    <Dialog
      title={t('poll.new')}
      onClose={onClose}
      footer={
        <Button type="submit" form={form} busy={busy}>
          {t('poll.create')}
        </Button>
      }
    >
      <form id={form} onSubmit={event => void onSubmit(event)} className="flex flex-col gap-4">
        <Field label={t('poll.question')} name="question" required maxLength={300} error={errorOf('question')} />
        {Array.from({ length: count }, (_, index) => (
          <Field
            // biome-ignore lint/suspicious/noArrayIndexKey: they are told apart by their places alone
            key={index}
            label={t('poll.answer', { count: index + 1 })}
            name="option"
            required={index < 2}
            maxLength={100}
          />
        ))}
        {count < most && (
          <Button look="quiet" className="self-start" onClick={() => setCount(count + 1)}>
            <Plus className="size-4" aria-hidden />
            {t('poll.addAnswer')}
          </Button>
        )}
        <Check name="allowsMany" label={t('poll.many')} />
        <Check name="isAnonymous" label={t('poll.anonymous')} />
        <FormError>{formError}</FormError>
      </form>
    </Dialog>
  )
}
