// Says a message once more in another chat of mine: chosen first, sent by a button of its own.
import { useForwardMessageMutation } from '@chat-supergraph/react'
import { useState } from 'react'
import { nameOf, partnerOf } from '../chats/chat.ts'
import { useHomeQuery } from '../generated/operations.ts'
import { useI18n } from '../i18n/i18n.tsx'
import { Avatar } from '../kit/avatar.tsx'
import { Button } from '../kit/button.tsx'
import { cx } from '../kit/class-names.ts'
import { Dialog } from '../kit/dialog.tsx'
import { Field, FormError } from '../kit/field.tsx'
import { Pending } from '../kit/pending.tsx'
import { useToast } from '../kit/toast.tsx'
import { useClientKey } from '../kit/use-client-key.ts'
import { useSubmit } from '../kit/use-submit.ts'
import { useViewerId } from '../options/viewer.ts'

export function ForwardDialog({ messageId, onClose }: { messageId: string; onClose(): void }) {
  const i18n = useI18n()
  const { t } = i18n
  const say = useToast()
  const viewerId = useViewerId()
  const [text, setText] = useState('')
  const [chatId, setChatId] = useState<string>()
  const keyFor = useClientKey()
  const query = useHomeQuery()
  const { data } = query
  const [forward] = useForwardMessageMutation()
  const { submit, busy, formError } = useSubmit()
  const wanted = text.trim().toLocaleLowerCase()
  const chats = (data?.myChats?.edges ?? [])
    .map(({ node }) => ({ chat: node, name: nameOf(node, viewerId, i18n), partner: partnerOf(node, viewerId) }))
    .filter(({ name }) => name.toLocaleLowerCase().includes(wanted))

  async function send(): Promise<void> {
    if (!chatId) return
    const input = { messageId, chatId }
    const result = await submit(async () => {
      const answer = await forward({ variables: { input: { ...input, clientKey: keyFor(input) } } })
      return { result: answer.data?.forwardMessage, error: answer.error }
    })
    if (!result) return
    say(t('forward.done'))
    onClose()
  }

  return (
    <Dialog
      title={t('forward.title')}
      onClose={onClose}
      footer={
        <Button busy={busy} disabled={!chatId} onClick={() => void send()}>
          {t('forward.action')}
        </Button>
      }
    >
      <Field label={t('chats.search')} value={text} onChange={event => setText(event.target.value)} />
      <FormError>{formError}</FormError>
      {!data && <Pending of={query} />}
      <ul aria-label={t('nav.chats')} className="mt-3 flex flex-col">
        {chats.map(({ chat, name, partner }) => (
          <li key={chat.id}>
            <button
              type="button"
              aria-pressed={chat.id === chatId}
              disabled={busy}
              onClick={() => setChatId(chat.id === chatId ? undefined : chat.id)}
              className={cx(
                'flex w-full items-center gap-3 rounded-xl px-2 py-2 text-start',
                chat.id === chatId ? 'bg-accent-soft' : 'hover:bg-sunken',
              )}
            >
              <Avatar
                id={partner?.id ?? chat.id}
                name={name}
                url={partner?.avatarUrl ?? chat.avatarUrl}
                group={chat.kind === 'GROUP'}
                size="small"
              />
              <span className="min-w-0 truncate">{name}</span>
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
