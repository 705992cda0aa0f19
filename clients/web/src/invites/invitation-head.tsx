// Who invites to what: the group's picture, name, topic and size.
import { Avatar } from '@chat-supergraph/ui/kit'
import type { OpenedInviteQuery } from '../generated/operations.ts'
import { useI18n } from '../i18n/i18n.tsx'

export function InvitationHead({ invitation }: { invitation: NonNullable<OpenedInviteQuery['invitation']> }) {
  const { t } = useI18n()
  const { chatId, title, topic, avatarUrl, memberCount, invitedBy } = invitation
  const name = title ?? t('chat.unnamed')
  return (
    <div className="flex flex-col items-center gap-1">
      {invitedBy && <p className="mb-4 text-sm text-soft">{t('invite.invites', { name: invitedBy.displayName })}</p>}
      <Avatar id={chatId} name={name} url={avatarUrl} group size="huge" />
      <h1 dir="auto" className="mt-3 text-xl font-semibold">
        {name}
      </h1>
      {topic && (
        <p dir="auto" className="text-soft">
          {topic}
        </p>
      )}
      <p className="text-sm text-soft">{t('chat.members', { count: memberCount })}</p>
    </div>
  )
}
