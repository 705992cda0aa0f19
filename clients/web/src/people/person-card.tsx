// Somebody's own words, and what I do about them: not hear of them, keep them away, report them.

import { useMuteUserMutation, useUnblockUserMutation, useUnmuteUserMutation } from '@chat-supergraph/react'
import { Button, FormError, lateComponent, Pending, useSubmit } from '@chat-supergraph/ui/kit'
import { Ban, Bell, BellOff, Flag, UserCheck } from 'lucide-react'
import { Suspense, useState } from 'react'
import { usePersonCardQuery } from '../generated/operations.ts'
import { useI18n } from '../i18n/i18n.tsx'
import { BlockPerson } from './block-person.tsx'

const ReportDialog = lateComponent(() => import('../safety/report-dialog.tsx'), 'ReportDialog')

/** @param chatId where I have met them: those who look after it are told of a report */
export function PersonCard({ userId, chatId }: { userId: string; chatId: string }) {
  const { t } = useI18n()
  const [reports, setReports] = useState(false)
  const [asks, setAsks] = useState(false)
  const query = usePersonCardQuery({ variables: { id: userId }, fetchPolicy: 'cache-and-network' })
  const { data } = query
  const [unblock] = useUnblockUserMutation()
  const [mute] = useMuteUserMutation()
  const [unmute] = useUnmuteUserMutation()
  const { submit, busy, formError } = useSubmit()
  const person = data?.user
  if (!data) return <Pending of={query} small />
  if (!person || person.isDeleted) return null
  const release = (): void =>
    void submit(async () => {
      const { data: answer, error } = await unblock({ variables: { input: { userId } } })
      return { result: answer?.unblockUser, error }
    })
  const silence = (): void =>
    void submit(async () => {
      const { data: answer, error } = await mute({ variables: { input: { userId } } })
      return { result: answer?.muteUser, error }
    })
  const hear = (): void =>
    void submit(async () => {
      const { data: answer, error } = await unmute({ variables: { input: { userId } } })
      return { result: answer?.unmuteUser, error }
    })
  return (
    <section className="mt-4 flex flex-col gap-3">
      {person.bio && (
        <p dir="auto" className="rounded-xl bg-sunken px-4 py-3 text-start whitespace-pre-wrap">
          {person.bio}
        </p>
      )}
      {person.isBlocked && <p className="text-sm text-soft">{t('block.isBlocked', { name: person.displayName })}</p>}
      <FormError>{formError}</FormError>
      <Button look="plain" busy={busy} onClick={person.isMuted ? hear : silence}>
        {person.isMuted ? <Bell className="size-4" aria-hidden /> : <BellOff className="size-4" aria-hidden />}
        {t(person.isMuted ? 'people.unmute' : 'people.mute')}
      </Button>
      {person.isBlocked ? (
        <Button look="plain" busy={busy} onClick={release}>
          <UserCheck className="size-4" aria-hidden />
          {t('settings.unblock')}
        </Button>
      ) : (
        <Button look="danger" onClick={() => setAsks(true)}>
          <Ban className="size-4" aria-hidden />
          {t('block.action')}
        </Button>
      )}
      <Button look="plain" onClick={() => setReports(true)}>
        <Flag className="size-4" aria-hidden />
        {t('report.action')}
      </Button>
      {reports && (
        <Suspense>
          <ReportDialog target={{ userId, chatId }} onClose={() => setReports(false)} />
        </Suspense>
      )}
      {asks && <BlockPerson person={person} onClose={() => setAsks(false)} />}
    </section>
  )
}
