// Above the pages for whoever is not signed in, where they have come by a link into a group: who invites to what.
import { FormError, Pending } from '@chat-supergraph/ui/kit'
import { useOpenedInviteQuery } from '../generated/operations.ts'
import { useI18n } from '../i18n/i18n.tsx'
import { InvitationHead } from '../invites/invitation-head.tsx'

export function Invited({ token }: { token: string }) {
  const { t } = useI18n()
  const query = useOpenedInviteQuery({ variables: { token }, fetchPolicy: 'cache-and-network' })
  const { data } = query
  const invitation = data?.invitation
  return (
    <section aria-label={t('invite.one')} className="mb-6 border-b border-line pb-6 text-center">
      {!invitation && <h1 className="sr-only">{t('invite.one')}</h1>}
      {!data && <Pending of={query} />}
      {data && !invitation && <FormError>{`${t('invite.gone')}. ${t('invite.goneHint')}`}</FormError>}
      {invitation && <InvitationHead invitation={invitation} />}
      {invitation && invitation.state !== 'USABLE' && <FormError>{t(`invite.state.${invitation.state}`)}</FormError>}
    </section>
  )
}
