// The words of a message. Nothing is ever read as HTML: what is drawn is cut out of the text.
import { memo, useMemo } from 'react'
import { hasMarks } from '../generated/marks.ts'
import type { MessageBodyProps } from '../options/slots.ts'
import { Inlines } from './inlines.tsx'
import { isLargeEmoji } from './large-emoji.ts'
import { placesOf } from './mention-places.ts'
import { useRich } from './rich.ts'
import { useInlines } from './use-inlines.ts'

/** The words of a message, with links, names and marks. */
export const Body = memo(function Body({ text, mentions, mentionRanges, mine }: MessageBodyProps) {
  const isMarked = hasMarks(text)
  const rich = useRich(isMarked)
  const places = useMemo(() => placesOf({ body: text, mentions, mentionRanges }), [text, mentions, mentionRanges])
  const inlines = useInlines(text, places)
  if (isLargeEmoji(text)) return <p className="py-0.5 text-4xl leading-tight">{text}</p>
  if (rich) return <rich.RichBody {...{ text, places, mine }} />
  // A spoiler is not given away before it is known as one.
  const isHidden = isMarked && text.includes('||')
  return (
    <p className={`inline whitespace-pre-wrap [overflow-wrap:anywhere] ${isHidden ? 'invisible' : ''}`}>
      <Inlines {...{ text, inlines, mine }} />
    </p>
  )
})
