// A chat's details: who is in it and as what, its name and topic, and what I do with it.

import { useLeaveChatMutation } from '@chat-supergraph/react'
import type { OpenChat } from '@chat-supergraph/ui'
import {
  Avatar,
  Button,
  Confirm,
  Dialog,
  FormError,
  lateComponent,
  nameOf,
  partnerOf,
  useSubmit,
} from '@chat-supergraph/ui/kit'
import { LogOut } from 'lucide-react'
import { Suspense, useState } from 'react'
import { useLocation } from 'wouter'
import { useViewer } from '../app/viewer.tsx'
import { useI18n } from '../i18n/i18n.tsx'
import { AddMembers } from './add-members.tsx'
import { ChatActions, type ChatDialog } from './chat-actions.tsx'
import { ChatLevel } from './chat-level.tsx'
import { EditChat } from './edit-chat.tsx'
import { MemberList } from './member-list.tsx'
import { PersonCard } from './person-card.tsx'

const InviteDialog = lateComponent(() => import('../invites/invite-dialog.tsx'), 'InviteDialog')
const ReportsDialog = lateComponent(() => import('../safety/reports-dialog.tsx'), 'ReportsDialog')

export function ChatDetails({ chat, onClose }: { chat: OpenChat; onClose(): void }) {
  const i18n = useI18n()
  const { t } = i18n
  const { id: viewerId } = useViewer()
  const [open, setOpen] = useState<ChatDialog | 'leave'>()
  const partner = partnerOf(chat, viewerId)
  const name = nameOf(chat, viewerId, i18n)
  const isGroup = chat.kind === 'GROUP'
  const close = (): void => setOpen(undefined)

  if (open === 'add') return <AddMembers chat={chat} onClose={close} />
  if (open === 'invite')
    return (
      <Suspense>
        <InviteDialog chat={chat} onClose={close} />
      </Suspense>
    )
  if (open === 'reports')
    return (
      <Suspense>
        <ReportsDialog chatId={chat.id} onClose={close} />
      </Suspense>
    )
  if (open === 'edit') return <EditChat chat={chat} onClose={close} />
  return (
    <Dialog title={t('chat.details')} onClose={onClose}>
      <div className="flex flex-col items-center gap-1 pb-5 text-center">
        <Avatar
          id={partner?.id ?? chat.id}
          name={name}
          url={partner?.avatarUrl ?? chat.avatarUrl}
          group={isGroup}
          size="huge"
        />
        <p className="mt-3 text-xl font-semibold">{name}</p>
        <p className="text-soft">
          {isGroup
            ? chat.topic || t('chat.members', { count: chat.memberCount })
            : partner?.handle && `@${partner.handle}`}
        </p>
      </div>
      <ChatActions chat={chat} onOpen={setOpen} />
      <ChatLevel chat={chat} />
      {partner && <PersonCard userId={partner.id} chatId={chat.id} />}
      {isGroup && <MemberList chat={chat} />}
      {chat.permissions?.leaveChat && (
        <Button look="danger" className="mt-4 w-full" onClick={() => setOpen('leave')}>
          <LogOut className="size-4 rtl:rotate-180" aria-hidden />
          {t('chat.leave')}
        </Button>
      )}
      {open === 'leave' && <Leave chatId={chat.id} name={name} onClose={close} />}
    </Dialog>
  )
}

function Leave({ chatId, name, onClose }: { chatId: string; name: string; onClose(): void }) {
  const { t } = useI18n()
  const [, navigate] = useLocation()
  const [leave] = useLeaveChatMutation()
  const { submit, busy, formError } = useSubmit()
  async function confirm(): Promise<void> {
    const result = await submit(async () => {
      const { data, error } = await leave({ variables: { input: { chatId } } })
      return { result: data?.leaveChat, error }
    })
    if (result) navigate('/')
  }
  if (formError)
    return (
      <div className="mt-3">
        <FormError>{formError}</FormError>
      </div>
    )
  return (
    <Confirm
      title={t('chat.leaveTitle', { name })}
      text={t('chat.leaveHint')}
      action={t('chat.leave')}
      busy={busy}
      onConfirm={() => void confirm()}
      onClose={onClose}
    />
  )
}
