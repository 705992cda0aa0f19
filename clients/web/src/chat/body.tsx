// The words of a message.
import { memo } from 'react'
import { useViewer } from '../app/viewer.tsx'
import { cx } from '../ui/class-names.ts'
import { isLargeEmoji, type Part, partsOf } from './body-parts.ts'
import { placesOf } from './mention-places.ts'
import type { Message } from './use-open-chat.ts'

interface BodyProps {
  text: string
  mentions: Message['mentions']
  mentionRanges: Message['mentionRanges']
  mine: boolean
}

export const Body = memo(function Body({ text, mentions, mentionRanges, mine }: BodyProps) {
  if (isLargeEmoji(text)) return <p className="py-0.5 text-4xl leading-tight">{text}</p>
  return (
    <p className="inline whitespace-pre-wrap [overflow-wrap:anywhere]">
      {partsOf(text, placesOf({ body: text, mentions, mentionRanges })).map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text keep their places
        <Shown key={`${index} ${part.kind}`} part={part} mine={mine} />
      ))}
    </p>
  )
})

function Shown({ part, mine }: { part: Part; mine: boolean }) {
  const { id: viewerId } = useViewer()
  if (part.kind === 'code')
    return (
      <code
        className={cx(
          'rounded font-mono text-[0.9em]',
          part.text.includes('\n') ? 'my-1 block px-2 py-1.5' : 'px-1 py-0.5',
          mine ? 'bg-black/20' : 'bg-sunken',
        )}
      >
        {part.text}
      </code>
    )
  if (part.kind === 'link')
    return (
      <a
        href={part.href}
        // An address runs from left to right in any text.
        dir="ltr"
        target="_blank"
        rel="noreferrer noopener"
        className={cx('underline underline-offset-2', mine ? '' : 'text-accent-text')}
      >
        {part.text}
      </a>
    )
  if (part.kind === 'mention') {
    const me = part.userId === viewerId
    return (
      <bdi
        data-mention={part.userId}
        className={cx(
          'rounded px-0.5 font-semibold',
          mine ? 'bg-white/20' : me ? 'bg-accent text-accent-ink' : 'bg-accent-soft text-accent-text',
        )}
      >
        {part.text}
      </bdi>
    )
  }
  return part.text
}
