// Where I am signed in, and the end of any of it.

import { useRevokeSessionMutation } from '@chat-supergraph/react'
import { askAgain, Button, FormError, Pending, useConfirm, useSubmit } from '@chat-supergraph/ui/kit'
import { MonitorSmartphone } from 'lucide-react'
import { useMyAccountQuery } from '../generated/operations.ts'
import { useI18n } from '../i18n/i18n.tsx'
import { Card, SectionFrame } from './section-frame.tsx'

const done = { __typename: 'RevokeSessionSuccess' }

export function Section() {
  const { t, ago } = useI18n()
  const query = useMyAccountQuery({ fetchPolicy: 'cache-and-network' })
  const { data, refetch } = query
  const [revoke] = useRevokeSessionMutation()
  const { submit, busy, formError } = useSubmit()
  const { ask, question } = useConfirm()
  const sessions = data?.account?.sessions.edges.map(({ node }) => node)
  if (!sessions) return <Pending of={query} />
  const end = async (...ids: readonly string[]): Promise<void> => {
    for (const sessionId of ids) {
      const ended = await submit<{ __typename: string }>(async () => {
        const { data: answer, error } = await revoke({ variables: { input: { sessionId } } })
        const result = answer?.revokeSession
        // One that has ended meanwhile is what was wanted.
        return { result: result?.__typename === 'NotFound' ? done : result, error }
      })
      if (!ended) break
    }
    await askAgain(refetch)
  }
  const others = sessions.filter(({ isCurrent }) => !isCurrent).map(({ id }) => id)
  return (
    <SectionFrame title={t('settings.sessions')}>
      <Card title={t('settings.devices')} hint={t('settings.devicesHint')}>
        <FormError>{formError}</FormError>
        <ul className="flex flex-col divide-y divide-line">
          {sessions.map(({ id, device, address, place, lastUsedAt, isCurrent }) => (
            <li key={id} className="flex items-center gap-3 py-3">
              <MonitorSmartphone className="size-6 shrink-0 text-soft" strokeWidth={1.6} aria-hidden />
              <span className="min-w-0 flex-1">
                <span className="block truncate font-medium">{device}</span>
                <span className="block truncate text-sm text-soft">
                  {[place ?? address, isCurrent ? t('settings.thisDevice') : ago(lastUsedAt)].join(' · ')}
                </span>
              </span>
              {!isCurrent && (
                <Button
                  look="danger"
                  busy={busy}
                  onClick={() =>
                    ask({
                      title: t('settings.endSessionTitle', { device }),
                      text: t('settings.endSessionHint'),
                      action: t('settings.endSession'),
                      act: () => end(id),
                    })
                  }
                >
                  {t('settings.endSession')}
                </Button>
              )}
            </li>
          ))}
        </ul>
        {others.length > 1 && (
          <Button
            look="danger"
            busy={busy}
            onClick={() =>
              ask({
                title: t('settings.endOthersTitle', { count: others.length }),
                text: t('settings.endSessionHint'),
                action: t('settings.endOthers'),
                act: () => end(...others),
              })
            }
          >
            {t('settings.endOthers')}
          </Button>
        )}
      </Card>
      {question}
    </SectionFrame>
  )
}
