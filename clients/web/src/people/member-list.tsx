// Who is in a group, as what, and what I may do about it.
import { useChangeRoleMutation, useRemoveMemberMutation, useTransferOwnershipMutation } from '@chat-supergraph/hooks'
import { Crown, Ellipsis, ShieldMinus, ShieldPlus, UserMinus } from 'lucide-react'
import { useViewer } from '../app/viewer.tsx'
import { type RoomMembersQuery, useRoomMembersQuery } from '../generated/operations.ts'
import { useI18n } from '../i18n/i18n.tsx'
import type { OpenChat } from '../room/use-room.ts'
import { Avatar } from '../ui/avatar.tsx'
import { IconButton } from '../ui/button.tsx'
import { FormError } from '../ui/field.tsx'
import { Menu, MenuItem } from '../ui/menu.tsx'
import { Sentinel } from '../ui/sentinel.tsx'
import { Loading } from '../ui/spinner.tsx'
import { useSubmit } from '../ui/use-submit.ts'

type Member = NonNullable<NonNullable<RoomMembersQuery['chat']>['members']>['edges'][number]['node']

const rank = { OWNER: 2, ADMIN: 1, MEMBER: 0 } as const

export function MemberList({ chat }: { chat: OpenChat }) {
  const { t } = useI18n()
  const { data, fetchMore, refetch } = useRoomMembersQuery({ variables: { chatId: chat.id } })
  const { submit, formError } = useSubmit()
  const [changeRole] = useChangeRoleMutation()
  const [remove] = useRemoveMemberMutation()
  const [transfer] = useTransferOwnershipMutation()
  const members = data?.chat?.members
  const again = (): void => void refetch()

  const acts: MemberActs = {
    role: (userId, role) =>
      void submit(async () => {
        const answer = await changeRole({ variables: { input: { chatId: chat.id, userId, role } } })
        return { result: answer.data?.changeRole, error: answer.error }
      }).then(again),
    remove: userId =>
      void submit(async () => {
        const answer = await remove({ variables: { input: { chatId: chat.id, userId } } })
        return { result: answer.data?.removeMember, error: answer.error }
      }).then(again),
    transfer: userId =>
      void submit(async () => {
        const answer = await transfer({ variables: { input: { chatId: chat.id, userId } } })
        return { result: answer.data?.transferOwnership, error: answer.error }
      }).then(again),
  }

  if (!members) return <Loading label={t('app.loading')} />
  const { hasNextPage, endCursor } = members.pageInfo
  return (
    <section aria-label={t('room.membersTitle')} className="mt-5">
      <h3 className="mb-1 font-semibold">{t('room.members', { count: chat.memberCount })}</h3>
      <FormError>{formError}</FormError>
      <ul>
        {members.edges.map(({ node, cursor }) => (
          <MemberRow key={node.user?.id ?? cursor} member={node} chat={chat} acts={acts} />
        ))}
      </ul>
      {hasNextPage && (
        <Sentinel onSeen={() => void fetchMore({ variables: { chatId: chat.id, after: endCursor ?? null } })} />
      )}
    </section>
  )
}

interface MemberActs {
  role(userId: string, role: 'ADMIN' | 'MEMBER'): void
  remove(userId: string): void
  transfer(userId: string): void
}

function MemberRow({ member, chat, acts }: { member: Member; chat: OpenChat; acts: MemberActs }) {
  const { t } = useI18n()
  const { id: viewerId } = useViewer()
  const { user, role } = member
  if (!user) return null
  const isMe = user.id === viewerId
  const mayChange = !isMe && chat.can.includes('CHANGE_ROLES') && role !== 'OWNER'
  const mayRemove = !isMe && chat.can.includes('REMOVE_MEMBERS') && rank[role] < rank[chat.me?.role ?? 'MEMBER']
  const mayTransfer = !isMe && chat.can.includes('TRANSFER_OWNERSHIP')
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
        <span className="block truncate font-medium">
          {isMe ? t('people.me', { name: user.displayName }) : user.displayName}
        </span>
        {user.handle && <span className="block truncate text-sm text-soft">@{user.handle}</span>}
      </span>
      {role !== 'MEMBER' && (
        <span className="rounded-full bg-accent-soft px-2.5 py-0.5 text-xs font-medium text-accent-text">
          {t(`role.${role}`)}
        </span>
      )}
      {(mayChange || mayRemove || mayTransfer) && (
        <Menu
          trigger={<IconButton icon={Ellipsis} size="small" label={t('rooms.actions', { name: user.displayName })} />}
        >
          {mayChange && role === 'MEMBER' && (
            <MenuItem icon={ShieldPlus} onSelect={() => acts.role(user.id, 'ADMIN')}>
              {t('role.makeAdmin')}
            </MenuItem>
          )}
          {mayChange && role === 'ADMIN' && (
            <MenuItem icon={ShieldMinus} onSelect={() => acts.role(user.id, 'MEMBER')}>
              {t('role.makeMember')}
            </MenuItem>
          )}
          {mayTransfer && (
            <MenuItem icon={Crown} onSelect={() => acts.transfer(user.id)}>
              {t('role.makeOwner')}
            </MenuItem>
          )}
          {mayRemove && (
            <MenuItem icon={UserMinus} danger onSelect={() => acts.remove(user.id)}>
              {t('role.remove')}
            </MenuItem>
          )}
        </Menu>
      )}
    </li>
  )
}
