// Who has voted for what.
import { usePollVotesQuery } from '../generated/operations.ts'
import { useI18n } from '../i18n/i18n.tsx'
import { Avatar } from '../kit/avatar.tsx'
import { Dialog } from '../kit/dialog.tsx'
import { Pending } from '../kit/pending.tsx'

export function PollVotes({ messageId, onClose }: { messageId: string; onClose(): void }) {
  const { t } = useI18n()
  const query = usePollVotesQuery({ variables: { id: messageId }, fetchPolicy: 'cache-and-network' })
  const message = query.data?.message
  return (
    <Dialog title={t('poll.who')} onClose={onClose}>
      {!message && <Pending of={query} />}
      <p dir="auto" className="[overflow-wrap:anywhere] text-soft">
        {message?.body}
      </p>
      {message?.poll?.options.map(({ id, text, count, voters }) => {
        const people = voters?.edges.flatMap(({ node }) => node.user ?? []) ?? []
        return (
          <section key={id} aria-label={t('poll.option', { text, count })} className="mt-4">
            <h3 className="mb-2 flex items-baseline gap-3 font-semibold">
              <span dir="auto" className="min-w-0 flex-1 text-start [overflow-wrap:anywhere]">
                {text}
              </span>
              <span className="text-sm font-normal tabular-nums text-soft">{count}</span>
            </h3>
            <ul className="flex flex-col gap-2">
              {people.map(person => (
                <li key={person.id} className="flex min-w-0 items-center gap-3">
                  <Avatar id={person.id} name={person.displayName} size="small" />
                  <span className="min-w-0 truncate">{person.displayName}</span>
                </li>
              ))}
            </ul>
            {count > people.length && people.length > 0 && (
              <p className="mt-2 text-sm text-soft">{t('poll.more', { count: count - people.length })}</p>
            )}
          </section>
        )
      })}
    </Dialog>
  )
}
