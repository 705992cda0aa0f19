// Who asks to be let into a group, for those who may answer.

import { useAcceptJoinRequestMutation, useDeclineJoinRequestMutation } from '@chat-supergraph/react'
import { Avatar, FormError, IconButton, useSubmit } from '@chat-supergraph/ui/kit'
import { Check, X } from 'lucide-react'
import { useI18n } from '../i18n/i18n.tsx'

interface JoinRequest {
  note: string | null
  askedAt: string
  user: { id: string; displayName: string; avatarUrl: string | null } | null
}

interface JoinRequestsProps {
  chatId: string
  requests: readonly JoinRequest[]
  onAnswered(): void
}

export function JoinRequests({ chatId, requests, onAnswered }: JoinRequestsProps) {
  const { t, ago } = useI18n()
  const [accept] = useAcceptJoinRequestMutation()
  const [decline] = useDeclineJoinRequestMutation()
  const { submit, busy, formError } = useSubmit()
  if (requests.length === 0) return <FormError>{formError}</FormError>

  async function answer(userId: string, isIn: boolean): Promise<void> {
    const variables = { input: { chatId, userId } }
    await submit(async () => {
      if (isIn) {
        const { data, error } = await accept({ variables })
        return { result: data?.acceptJoinRequest, error }
      }
      const { data, error } = await decline({ variables })
      return { result: data?.declineJoinRequest, error }
    })
    onAnswered()
  }

  return (
    <section aria-label={t('invite.asking')} className="mb-6 rounded-xl bg-sunken p-3">
      <h3 className="px-1 font-semibold">{t('invite.asking')}</h3>
      <FormError>{formError}</FormError>
      <ul>
        {requests.map(({ user, note, askedAt }) =>
          user ? (
            <li key={user.id} className="flex items-center gap-3 px-1 py-2">
              <Avatar id={user.id} name={user.displayName} url={user.avatarUrl} />
              <span className="min-w-0 flex-1">
                <span dir="auto" className="block truncate text-left font-medium rtl:text-right">
                  {user.displayName}
                </span>
                <span dir="auto" className="line-clamp-2 block text-start text-sm text-soft">
                  {note || ago(askedAt)}
                </span>
              </span>
              <IconButton
                icon={Check}
                label={t('requests.accept', { name: user.displayName })}
                disabled={busy}
                onClick={() => void answer(user.id, true)}
              />
              <IconButton
                icon={X}
                label={t('requests.decline', { name: user.displayName })}
                disabled={busy}
                onClick={() => void answer(user.id, false)}
              />
            </li>
          ) : null,
        )}
      </ul>
    </section>
  )
}
