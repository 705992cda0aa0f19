// Takes a message back: for everyone, or out of my own sight.

import { useApolloClient } from '@apollo/client/react'
import { useDeleteMessageMutation } from '@chat-supergraph/react'
import { Trash2, UserMinus } from 'lucide-react'
import { useI18n } from '../i18n/i18n.tsx'
import { Button } from '../kit/button.tsx'
import { Dialog } from '../kit/dialog.tsx'
import { FormError } from '../kit/field.tsx'
import { useSubmit } from '../kit/use-submit.ts'

interface DeleteMessageProps {
  messageId: string
  /** Whether I may take it back for everyone. */
  forEveryone: boolean
  onClose(): void
}

export function DeleteMessage({ messageId, forEveryone, onClose }: DeleteMessageProps) {
  const { t } = useI18n()
  const { cache } = useApolloClient()
  const [remove] = useDeleteMessageMutation()
  const { submit, busy, formError } = useSubmit()

  async function confirm(scope: 'EVERYONE' | 'ME'): Promise<void> {
    const result = await submit(async () => {
      const { data, error } = await remove({ variables: { input: { messageId, scope } } })
      return { result: data?.deleteMessage, error }
    })
    if (!result) return
    const id = `Message:${messageId}`
    // Its event says the same a moment later.
    if (scope === 'ME') cache.modify({ id, fields: { hidden: () => true } })
    else cache.modify({ id, fields: { deletedAt: () => new Date().toISOString(), body: () => null } })
    onClose()
  }

  return (
    <Dialog title={t('message.delete')} description={t('message.deleteHint')} onClose={onClose}>
      <div className="flex flex-col gap-2">
        {forEveryone && (
          <Button look="danger" busy={busy} className="h-11" onClick={() => void confirm('EVERYONE')}>
            <Trash2 className="size-4" aria-hidden />
            {t('message.deleteForAll')}
          </Button>
        )}
        <Button look="plain" busy={busy} className="h-11" onClick={() => void confirm('ME')}>
          <UserMinus className="size-4" aria-hidden />
          {t('message.deleteForMe')}
        </Button>
        <FormError>{formError}</FormError>
      </div>
    </Dialog>
  )
}
