// A link into a group, opened: what it leads to.
import { askAgain, Empty, Pending } from '@chat-supergraph/ui/kit'
import { Unlink } from 'lucide-react'
import { useOpenedInviteQuery } from '../generated/operations.ts'
import { useI18n } from '../i18n/i18n.tsx'
import { InvitationHead } from './invitation-head.tsx'
import { WayIn } from './way-in.tsx'

export function InvitePage({ token }: { token: string }) {
  const { t } = useI18n()
  const query = useOpenedInviteQuery({ variables: { token }, fetchPolicy: 'cache-and-network' })
  const { data, refetch } = query
  const invitation = data?.invitation
  if (!invitation)
    return (
      <main className="h-full">
        <h1 className="sr-only">{t('invite.title')}</h1>
        {data ? (
          <Empty icon={Unlink} title={t('invite.gone')}>
            {t('invite.goneHint')}
          </Empty>
        ) : (
          <Pending of={query} />
        )}
      </main>
    )
  return (
    <main className="flex h-full items-center justify-center overflow-y-auto bg-canvas p-4">
      <div className="flex w-full max-w-100 flex-col items-center gap-1 rounded-2xl border border-line bg-surface p-6 text-center shadow-card sm:p-8">
        <InvitationHead invitation={invitation} />
        <div className="mt-5 w-full">
          <WayIn token={token} invitation={invitation} onChange={() => void askAgain(refetch)} />
        </div>
      </div>
    </main>
  )
}
