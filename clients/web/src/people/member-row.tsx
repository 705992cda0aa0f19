// One member of a group: who they are, as what, and what I may do about it.

import type { OpenChat, Person } from '@chat-supergraph/ui'
import { Avatar, IconButton, type MemberListQuery, Menu, MenuItem } from '@chat-supergraph/ui/kit'
import { Ban, Crown, Ellipsis, MessageCircle, ShieldMinus, ShieldPlus, UserMinus, UserX } from 'lucide-react'
import { useViewer } from '../app/viewer.tsx'
import { useI18n } from '../i18n/i18n.tsx'

type Member = NonNullable<NonNullable<MemberListQuery['chat']>['members']>['edges'][number]['node']

const rank = { OWNER: 2, ADMIN: 1, MEMBER: 0 } as const

export interface MemberActs {
  role(person: Person, role: 'ADMIN' | 'MEMBER'): void
  remove(person: Person): void
  ban(person: Person): void
  transfer(person: Person): void
  block(person: Person): void
  message(person: Person): void
}

export function MemberRow({ member, chat, acts }: { member: Member; chat: OpenChat; acts: MemberActs }) {
  const { t } = useI18n()
  const { id: viewerId } = useViewer()
  const { user, role } = member
  if (!user) return null
  const isMe = user.id === viewerId
  const mayChange = !isMe && chat.permissions?.changeRoles && role !== 'OWNER'
  const mayRemove = !isMe && chat.permissions?.removeMembers && rank[role] < rank[chat.myMembership?.role ?? 'MEMBER']
  const mayTransfer = !isMe && chat.permissions?.transferOwnership
  const { presence } = user
  return (
    <li className="flex items-center gap-3 py-1.5">
      <Avatar
        id={user.id}
        name={user.displayName}
        url={user.avatarUrl}
        presence={presence?.status}
        presenceLabel={presence ? t(`presence.${presence.status}`) : undefined}
      />
      <span className="min-w-0 flex-1">
        <span dir="auto" className="block truncate text-left font-medium rtl:text-right">
          {isMe ? t('people.me', { name: user.displayName }) : user.displayName}
        </span>
        {user.handle && <span className="block truncate text-sm text-soft">@{user.handle}</span>}
      </span>
      {role !== 'MEMBER' && (
        <span className="rounded-full bg-accent-soft px-2.5 py-0.5 text-xs font-medium text-accent-text">
          {t(`role.${role}`)}
        </span>
      )}
      {!isMe && (
        <Menu
          trigger={<IconButton icon={Ellipsis} size="small" label={t('chats.actions', { name: user.displayName })} />}
        >
          <MenuItem icon={MessageCircle} leaves onSelect={() => acts.message(user)}>
            {t('people.message')}
          </MenuItem>
          {mayChange && role === 'MEMBER' && (
            <MenuItem icon={ShieldPlus} onSelect={() => acts.role(user, 'ADMIN')}>
              {t('role.makeAdmin')}
            </MenuItem>
          )}
          {mayChange && role === 'ADMIN' && (
            <MenuItem icon={ShieldMinus} onSelect={() => acts.role(user, 'MEMBER')}>
              {t('role.makeMember')}
            </MenuItem>
          )}
          {mayTransfer && (
            <MenuItem icon={Crown} onSelect={() => acts.transfer(user)}>
              {t('role.makeOwner')}
            </MenuItem>
          )}
          <MenuItem icon={Ban} onSelect={() => acts.block(user)}>
            {t('block.action')}
          </MenuItem>
          {mayRemove && (
            <MenuItem icon={UserMinus} danger onSelect={() => acts.remove(user)}>
              {t('role.remove')}
            </MenuItem>
          )}
          {mayRemove && (
            <MenuItem icon={UserX} danger onSelect={() => acts.ban(user)}>
              {t('role.ban')}
            </MenuItem>
          )}
        </Menu>
      )}
    </li>
  )
}
