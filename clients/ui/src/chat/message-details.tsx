// Who has read a message, and what it said before.
import { useMessageStoryQuery } from '../generated/operations.ts'
import { useI18n } from '../i18n/i18n.tsx'
import { Avatar } from '../kit/avatar.tsx'
import { Dialog } from '../kit/dialog.tsx'
import { Pending } from '../kit/pending.tsx'
import { Body } from './body.tsx'

export function MessageDetails({ messageId, onClose }: { messageId: string; onClose(): void }) {
  const { t, full } = useI18n()
  const query = useMessageStoryQuery({ variables: { id: messageId }, fetchPolicy: 'cache-and-network' })
  const { data } = query
  const story = data?.message
  const members = story?.readers?.edges.map(({ node }) => node.user).filter(user => user !== null) ?? []
  // Whoever has said it is not counted either.
  const readers = members.filter(({ id }) => id !== story?.sender?.id)
  const edits = story?.edits?.edges.map(({ node }) => node) ?? []
  return (
    <Dialog title={t('message.details')} onClose={onClose}>
      {!story && <Pending of={query} />}
      {story?.receipts && <p className="text-soft">{t('message.receipts', { ...story.receipts, __typename: '' })}</p>}
      <ul aria-label={t('message.readers')} className="mt-3 flex flex-col gap-2">
        {readers.map(({ id, displayName }) => (
          <li key={id} className="flex min-w-0 items-center gap-3">
            <Avatar id={id} name={displayName} size="small" />
            <span className="min-w-0 truncate">{displayName}</span>
          </li>
        ))}
      </ul>
      {edits.length > 0 && (
        <>
          <h3 className="mt-5 mb-2 font-semibold">{t('message.before')}</h3>
          <ol className="flex flex-col gap-2">
            {edits.map(({ body, replacedAt }) => (
              <li key={replacedAt} className="rounded-xl bg-sunken px-3 py-2">
                <div dir="auto">
                  <Body text={body ?? ''} mentions={[]} mentionRanges={[]} mine={false} />
                </div>
                <time dateTime={replacedAt} className="text-xs text-faint">
                  {full(replacedAt)}
                </time>
              </li>
            ))}
          </ol>
        </>
      )}
    </Dialog>
  )
}
