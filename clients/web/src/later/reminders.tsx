// What I want to be reminded of and have not been yet; each leads to where it was said, and can be taken back.

import { useCancelReminderMutation } from '@chat-supergraph/react'
import { PlainText } from '@chat-supergraph/ui'
import { askAgain, IconButton, Pending, useToast } from '@chat-supergraph/ui/kit'
import { AlarmClock, X } from 'lucide-react'
import { Link } from 'wouter'
import { messageAddress } from '../chat/message-address.ts'
import { type RemindersAheadQuery, useRemindersAheadQuery } from '../generated/operations.ts'
import { useI18n } from '../i18n/i18n.tsx'

type Reminder = NonNullable<RemindersAheadQuery['reminders']>['edges'][number]['node']

export function Reminders() {
  const { t } = useI18n()
  const say = useToast()
  // Each question has an answer of its own: one that was asked before a change must not answer for it.
  const query = useRemindersAheadQuery({
    fetchPolicy: 'cache-and-network',
    context: { queryDeduplication: false },
  })
  const { data, refetch } = query
  const [cancel] = useCancelReminderMutation()
  const reminders = data?.reminders?.edges.map(({ node }) => node) ?? []
  if (!data) return <Pending of={query} small />
  if (reminders.length === 0) return null
  async function drop(id: string): Promise<void> {
    const answer = await cancel({ variables: { input: { reminderId: id } } })
    if (answer.data?.cancelReminder.__typename !== 'CancelReminderSuccess') say(t('refusal.failed'))
    await askAgain(refetch)
  }
  return (
    <section aria-label={t('later.reminders')} className="mb-3">
      <h2 className="px-2.5 py-1 text-[13px] font-medium text-soft">{t('later.reminders')}</h2>
      <ul>
        {reminders.map(reminder => (
          <Row key={reminder.id} reminder={reminder} onCancel={() => void drop(reminder.id)} />
        ))}
      </ul>
    </section>
  )
}

function Row({ reminder: { remindAt, note, chat, message }, onCancel }: { reminder: Reminder; onCancel(): void }) {
  const { t, full } = useI18n()
  return (
    <li className="relative">
      <Link
        href={chat ? (message ? messageAddress(chat.id, message) : `/c/${chat.id}`) : '/later'}
        className="flex items-start gap-3 rounded-xl px-2.5 py-2.5 pe-11 hover:bg-sunken"
      >
        <span className="flex size-9 shrink-0 items-center justify-center rounded-full bg-accent-soft text-accent-text">
          <AlarmClock className="size-4.5" aria-hidden />
        </span>
        <span className="min-w-0 flex-1">
          {note && (
            <span dir="auto" className="block text-start font-medium [overflow-wrap:anywhere]">
              {note}
            </span>
          )}
          {message && (
            <span dir="auto" className="line-clamp-2 text-start text-sm [overflow-wrap:anywhere] text-soft">
              {message.body ? <PlainText text={message.body} /> : t('message.attachment')}
            </span>
          )}
          <time dateTime={remindAt} className="text-xs text-faint">
            {full(remindAt)}
          </time>
        </span>
      </Link>
      <span className="absolute end-1.5 top-1.5">
        <IconButton icon={X} size="small" label={t('later.forget')} onClick={onCancel} />
      </span>
    </li>
  )
}
