// Who is kept out of a group, for those who may take people out; letting somebody in again puts nobody back.

import { useUnbanMemberMutation } from '@chat-supergraph/react'
import { Avatar, askAgain, Button, FormError, Pending, Sentinel, useSubmit } from '@chat-supergraph/ui/kit'
import { useBanListQuery } from '../generated/operations.ts'
import { useI18n } from '../i18n/i18n.tsx'

export function Bans({ chatId }: { chatId: string }) {
  const { t } = useI18n()
  const query = useBanListQuery({
    variables: { chatId, after: null },
    fetchPolicy: 'cache-and-network',
  })
  const { data, fetchMore, refetch } = query
  const [unban] = useUnbanMemberMutation()
  const { submit, busy, formError } = useSubmit()
  const bans = data?.chat?.bans
  if (!bans) return <Pending of={query} small />
  if (bans.edges.length === 0) return null
  const { hasNextPage, endCursor } = bans.pageInfo
  async function letIn(userId: string): Promise<void> {
    const result = await submit(async () => {
      const answer = await unban({ variables: { input: { chatId, userId } } })
      return { result: answer.data?.unbanMember, error: answer.error }
    })
    if (result) await askAgain(refetch)
  }
  return (
    <section aria-label={t('role.bans')} className="mt-5">
      <h3 className="mb-1 font-semibold">{t('role.bans')}</h3>
      <FormError>{formError}</FormError>
      <ul>
        {bans.edges.map(
          ({ node: { user } }) =>
            user && (
              <li key={user.id} className="flex items-center gap-3 py-1.5">
                <Avatar id={user.id} name={user.displayName} url={user.avatarUrl} size="small" />
                <span dir="auto" className="min-w-0 flex-1 truncate text-left rtl:text-right">
                  {user.displayName}
                </span>
                <Button look="plain" busy={busy} onClick={() => void letIn(user.id)}>
                  {t('role.unban')}
                </Button>
              </li>
            ),
        )}
      </ul>
      {hasNextPage && <Sentinel key={endCursor} onSeen={() => void fetchMore({ variables: { after: endCursor } })} />}
    </section>
  )
}
