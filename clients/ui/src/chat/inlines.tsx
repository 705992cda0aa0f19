// Words with their styles, links, code, and people who are named.

import type { Inline, InlineCode, Named, TextLink } from '../generated/tree.ts'
import { cx } from '../kit/class-names.ts'
import { useViewerId } from '../options/viewer.ts'
import { Spoiler } from './spoiler.tsx'

interface InlinesProps {
  text: string
  inlines: readonly Inline[]
  mine: boolean
}

export function Inlines({ text, inlines, mine }: InlinesProps) {
  // Of one text, nothing else starts where one of these does.
  return inlines.map(inline => <Shown key={inline.start} {...{ text, inline, mine }} />)
}

interface ShownProps<Kind extends Inline> {
  text: string
  inline: Kind
  mine: boolean
}

function Shown({ text, inline, mine }: ShownProps<Inline>) {
  if (inline.kind === 'text') return text.slice(inline.start, inline.end)
  if (inline.kind === 'mention') return <Mention {...{ text, inline, mine }} />
  if (inline.kind === 'code') return <Code {...{ text, inline, mine }} />
  if (inline.kind === 'link') return <Link {...{ text, inline, mine }} />
  const inside = <Inlines {...{ text, inlines: inline.children, mine }} />
  if (inline.kind === 'spoiler') return <Spoiler mine={mine}>{inside}</Spoiler>
  if (inline.kind === 'strong') return <strong className="font-bold">{inside}</strong>
  return inline.kind === 'emphasis' ? <em>{inside}</em> : <del>{inside}</del>
}

function Code({ text, inline, mine }: ShownProps<InlineCode>) {
  return (
    <code className={cx('rounded px-1 py-0.5 font-mono text-[0.9em]', mine ? 'bg-black/20' : 'bg-sunken')}>
      <Inlines {...{ text, inlines: inline.children, mine }} />
    </code>
  )
}

function Link({ text, inline, mine }: ShownProps<TextLink>) {
  const [first] = inline.children
  const hasTitle = first?.start !== inline.start
  return (
    <a
      href={inline.href}
      // An address runs from left to right in any text; a title has its own direction, and tells where it leads.
      dir={hasTitle ? 'auto' : 'ltr'}
      title={hasTitle ? inline.href : undefined}
      target="_blank"
      rel="noreferrer noopener"
      className={cx('underline underline-offset-2', mine ? '' : 'text-accent-text')}
    >
      <Inlines {...{ text, inlines: inline.children, mine }} />
    </a>
  )
}

function Mention({ text, inline, mine }: ShownProps<Named>) {
  const viewerId = useViewerId()
  const me = inline.userId === viewerId
  return (
    <bdi
      data-mention={inline.userId}
      className={cx(
        'rounded px-0.5 font-semibold',
        mine ? 'bg-black/20' : me ? 'bg-accent text-accent-ink' : 'bg-accent-soft text-accent-text',
      )}
    >
      {text.slice(inline.start, inline.end)}
    </bdi>
  )
}
