// Who is in a group, as what, and what I may do about it.

import {
  useBanMemberMutation,
  useChangeRoleMutation,
  useCreateDirectChatMutation,
  useRemoveMemberMutation,
  useTransferOwnershipMutation,
} from '@chat-supergraph/react'
import type { OpenChat, Person } from '@chat-supergraph/ui'
import {
  askAgain,
  FormError,
  Pending,
  Sentinel,
  useConfirm,
  useMemberListQuery,
  useSubmit,
} from '@chat-supergraph/ui/kit'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { useI18n } from '../i18n/i18n.tsx'
import { Bans } from './bans.tsx'
import { BlockPerson } from './block-person.tsx'
import { type MemberActs, MemberRow } from './member-row.tsx'

export function MemberList({ chat }: { chat: OpenChat }) {
  const { t } = useI18n()
  const query = useMemberListQuery({ variables: { chatId: chat.id } })
  const { data, fetchMore, refetch } = query
  const { submit, formError } = useSubmit()
  const [changeRole] = useChangeRoleMutation()
  const [remove] = useRemoveMemberMutation()
  const [ban] = useBanMemberMutation()
  const [createDirect] = useCreateDirectChatMutation()
  const [, navigate] = useLocation()
  const [transfer] = useTransferOwnershipMutation()
  const members = data?.chat?.members
  const [blocking, setBlocking] = useState<Person>()
  const again = (): void => void askAgain(refetch)
  const { ask, question } = useConfirm()
  const wordsOf = (act: 'makeAdmin' | 'makeMember' | 'makeOwner' | 'remove' | 'ban', name: string) => ({
    title: t(`role.${act}Title`, { name }),
    text: t(`role.${act}Hint`),
    action: t(`role.${act}`),
  })

  const acts: MemberActs = {
    role: ({ id: userId, displayName: name }, role) =>
      ask({
        ...wordsOf(role === 'ADMIN' ? 'makeAdmin' : 'makeMember', name),
        act: () =>
          submit(async () => {
            const answer = await changeRole({ variables: { input: { chatId: chat.id, userId, role } } })
            return { result: answer.data?.changeRole, error: answer.error }
          }).then(again),
      }),
    remove: ({ id: userId, displayName: name }) =>
      ask({
        ...wordsOf('remove', name),
        act: () =>
          submit(async () => {
            const answer = await remove({ variables: { input: { chatId: chat.id, userId } } })
            return { result: answer.data?.removeMember, error: answer.error }
          }).then(again),
      }),
    ban: ({ id: userId, displayName: name }) =>
      ask({
        ...wordsOf('ban', name),
        act: () =>
          submit(async () => {
            const answer = await ban({ variables: { input: { chatId: chat.id, userId } } })
            return { result: answer.data?.banMember, error: answer.error }
          }).then(again),
      }),
    block: setBlocking,
    message: ({ id: userId }) =>
      void submit(async () => {
        const { data: answer, error } = await createDirect({ variables: { input: { userId } } })
        return { result: answer?.createDirectChat, error }
      }).then(result => {
        if (result?.__typename === 'CreateChatSuccess') navigate(`/c/${result.chat.id}`)
      }),
    transfer: ({ id: userId, displayName: name }) =>
      ask({
        ...wordsOf('makeOwner', name),
        act: () =>
          submit(async () => {
            const answer = await transfer({ variables: { input: { chatId: chat.id, userId } } })
            return { result: answer.data?.transferOwnership, error: answer.error }
          }).then(again),
      }),
  }

  if (!members) return <Pending of={query} />
  const { hasNextPage, endCursor } = members.pageInfo
  return (
    <section aria-label={t('chat.membersTitle')} className="mt-5">
      <h3 className="mb-1 font-semibold">{t('chat.members', { count: chat.memberCount })}</h3>
      <FormError>{formError}</FormError>
      <ul>
        {members.edges.map(({ node, cursor }) => (
          <MemberRow key={node.user?.id ?? cursor} member={node} chat={chat} acts={acts} />
        ))}
      </ul>
      {hasNextPage && (
        <Sentinel onSeen={() => void fetchMore({ variables: { chatId: chat.id, after: endCursor ?? null } })} />
      )}
      {chat.permissions?.removeMembers && <Bans chatId={chat.id} />}
      {question}
      {blocking && <BlockPerson person={blocking} onClose={() => setBlocking(undefined)} />}
    </section>
  )
}
