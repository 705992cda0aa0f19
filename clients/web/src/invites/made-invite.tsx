// A link that was just made. Its address is shown once: what is kept cannot be turned back into it.
import { Field, IconButton, useToast } from '@chat-supergraph/ui/kit'
import { Copy } from 'lucide-react'
import { useI18n } from '../i18n/i18n.tsx'
import { inviteAddress } from './invite-address.ts'

export function MadeInvite({ token }: { token: string }) {
  const { t } = useI18n()
  const say = useToast()
  const address = inviteAddress(token)
  async function copy(): Promise<void> {
    await navigator.clipboard.writeText(address)
    say(t('message.copied'))
  }
  return (
    <div className="flex items-end gap-2">
      <Field
        label={t('invite.link')}
        hint={t('invite.once')}
        value={address}
        readOnly
        dir="ltr"
        onFocus={event => event.target.select()}
        className="min-w-0 flex-1"
      />
      <IconButton icon={Copy} label={t('invite.copy')} onClick={() => void copy()} className="mb-6" />
    </div>
  )
}
