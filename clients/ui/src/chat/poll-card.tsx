// The answers of a poll, how often each was chosen, and my own choice.
import { useVotePollMutation } from '@chat-supergraph/react'
import { Check } from 'lucide-react'
import { Suspense, useState } from 'react'
import type { PollCardFragment } from '../generated/operations.ts'
import { useI18n } from '../i18n/i18n.tsx'
import { failureText, refusalOf } from '../i18n/refusals.ts'
import { cx } from '../kit/class-names.ts'
import { lateComponent } from '../kit/late-component.ts'
import { useToast } from '../kit/toast.tsx'

const PollVotes = lateComponent(() => import('./poll-votes.tsx'), 'PollVotes')

interface PollCardProps {
  messageId: string
  poll: PollCardFragment
  mine: boolean
}

/** The answers of a poll, to choose from. */
export function PollCard({ messageId, poll, mine }: PollCardProps) {
  const i18n = useI18n()
  const { t } = i18n
  const say = useToast()
  const [vote, { loading }] = useVotePollMutation()
  const { options, allowsMany, isAnonymous, isOpen, voterCount } = poll
  const [isAsked, setAsked] = useState(false)
  const chosen = options.filter(option => option.isMine).map(({ id }) => id)

  async function toggle(id: string): Promise<void> {
    const without = chosen.filter(known => known !== id)
    const optionIds = chosen.includes(id) ? without : allowsMany ? [...chosen, id] : [id]
    const { data, error } = await vote({ variables: { input: { messageId, optionIds } } })
    const words = refusalOf(data?.votePoll, i18n)?.text ?? failureText(error, i18n)
    if (words) say(words)
  }

  const votes = t('poll.votes', { count: voterCount })
  const notes = [
    isOpen ? '' : t('poll.closed'),
    isAnonymous ? t('poll.anonymous') : '',
    allowsMany && isOpen ? t('poll.many') : '',
  ]
  return (
    <div className="mt-1 mb-1 w-72 max-w-full">
      <ul className="flex flex-col gap-1.5">
        {options.map(({ id, text, count, isMine }) => (
          <li key={id}>
            <button
              type="button"
              aria-pressed={isMine}
              disabled={!isOpen || loading}
              onClick={() => void toggle(id)}
              className={cx(
                'relative flex min-h-10 w-full items-center gap-2 overflow-hidden rounded-xl border px-3 py-1.5 text-start disabled:cursor-default',
                mine ? 'border-white/35' : isMine ? 'border-accent' : 'border-line',
              )}
            >
              <span className="sr-only">{t('poll.option', { text, count })}</span>
              <span
                aria-hidden
                className={cx('absolute inset-y-0 start-0 transition-[width]', mine ? 'bg-black/20' : 'bg-accent-soft')}
                style={{ width: `${voterCount > 0 ? (100 * count) / voterCount : 0}%` }}
              />
              <span aria-hidden dir="auto" className="relative min-w-0 flex-1 text-start [overflow-wrap:anywhere]">
                {text}
              </span>
              {isMine && <Check className="relative size-4 shrink-0" aria-hidden />}
              <span aria-hidden className="relative text-sm tabular-nums">
                {count}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <p className={cx('mt-1.5 text-xs', mine ? 'text-mine-soft' : 'text-soft')}>
        {isAnonymous || voterCount === 0 ? (
          votes
        ) : (
          <button type="button" onClick={() => setAsked(true)} className="underline underline-offset-2">
            {votes}
          </button>
        )}
        {notes.filter(Boolean).map(note => ` · ${note}`)}
      </p>
      {isAsked && (
        <Suspense>
          <PollVotes messageId={messageId} onClose={() => setAsked(false)} />
        </Suspense>
      )}
    </div>
  )
}
