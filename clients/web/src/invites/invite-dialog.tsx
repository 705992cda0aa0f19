// Links into a group: new ones, those that there are, and those who ask to be let in.

import { useRevokeInviteMutation } from '@chat-supergraph/react'
import type { OpenChat } from '@chat-supergraph/ui'
import { askAgain, Button, Dialog, FormError, Pending, useConfirm, useSubmit } from '@chat-supergraph/ui/kit'
import { type InviteListQuery, useInviteListQuery } from '../generated/operations.ts'
import { useI18n } from '../i18n/i18n.tsx'
import { JoinRequests } from './join-requests.tsx'
import { NewInvite } from './new-invite.tsx'

type Invite = NonNullable<NonNullable<InviteListQuery['chat']>['invites']>['edges'][number]['node']

export function InviteDialog({ chat, onClose }: { chat: OpenChat; onClose(): void }) {
  const { t } = useI18n()
  const query = useInviteListQuery({ variables: { chatId: chat.id }, fetchPolicy: 'cache-and-network' })
  const { data, refetch } = query
  const [revoke] = useRevokeInviteMutation()
  const { submit, busy, formError } = useSubmit()
  const { ask, question } = useConfirm()
  const invites = data?.chat?.invites?.edges.map(({ node }) => node)
  const living = invites?.filter(({ state }) => state === 'USABLE') ?? []

  async function end(inviteId: string): Promise<void> {
    await submit(async () => {
      const answer = await revoke({ variables: { input: { inviteId } } })
      return { result: answer.data?.revokeInvite, error: answer.error }
    })
    await askAgain(refetch)
  }

  return (
    <Dialog title={t('invite.title')} description={t('invite.hint')} onClose={onClose}>
      {!data && <Pending of={query} />}
      <JoinRequests
        chatId={chat.id}
        requests={data?.chat?.joinRequests?.edges.map(({ node }) => node) ?? []}
        onAnswered={() => void askAgain(refetch)}
      />
      {invites && <NewInvite chatId={chat.id} onMade={() => void askAgain(refetch)} />}
      <FormError>{formError}</FormError>
      {living.length > 0 && (
        <section className="mt-6">
          <h3 className="mb-1 font-semibold">{t('invite.living')}</h3>
          <ul className="divide-y divide-line">
            {living.map(invite => (
              <InviteRow
                key={invite.id}
                invite={invite}
                busy={busy}
                onEnd={() =>
                  ask({
                    title: t('invite.revokeTitle'),
                    text: t('invite.revokeHint'),
                    action: t('invite.revoke'),
                    act: () => end(invite.id),
                  })
                }
              />
            ))}
          </ul>
        </section>
      )}
      {question}
    </Dialog>
  )
}

function InviteRow({ invite, busy, onEnd }: { invite: Invite; busy: boolean; onEnd(): void }) {
  const { t, full, when } = useI18n()
  const { createdBy, createdAt, expiresAt, maxUses, uses, needsApproval } = invite
  const facts = [
    maxUses ? t('invite.usesOf', { count: uses, of: maxUses }) : t('invite.uses', { count: uses }),
    expiresAt ? t('invite.until', { when: full(expiresAt) }) : t('invite.forEver'),
    needsApproval ? t('invite.needsApproval') : '',
  ]
  return (
    <li className="flex items-center gap-3 py-2.5">
      <span className="min-w-0 flex-1">
        <span className="block truncate font-medium">
          {t('invite.by', { name: createdBy?.displayName ?? t('chat.unnamed'), when: when(createdAt) })}
        </span>
        <span className="block text-sm text-soft">{facts.filter(Boolean).join(' · ')}</span>
      </span>
      <Button look="danger" busy={busy} onClick={onEnd}>
        {t('invite.revoke')}
      </Button>
    </li>
  )
}
