// A text with marks, as blocks.
import { useMemo } from 'react'
import { formattingOf } from '../generated/formatting.ts'
import type { Block, Heading, ListBlock, MentionPlace, Table } from '../generated/tree.ts'
import { useI18n } from '../i18n/i18n.tsx'
import { cx } from '../kit/class-names.ts'
import { CodeBlock } from './code-block.tsx'
import { Inlines } from './inlines.tsx'

export { textWithoutMarks } from '../generated/without-marks.ts'

interface RichProps {
  text: string
  mine: boolean
}

const words = 'whitespace-pre-wrap [overflow-wrap:anywhere]'

export function RichBody({ text, mine, places }: RichProps & { places: readonly MentionPlace[] }) {
  const blocks = useMemo(() => formattingOf(text, places), [text, places])
  return <Blocks {...{ text, mine, blocks }} />
}

interface BlocksProps extends RichProps {
  blocks: readonly Block[]
}

/**
 * Each in its own direction, but for words at the end: the small print stands beside them, and so they give the direction of what is
 * around all of them.
 */
function Blocks({ text, mine, blocks }: BlocksProps) {
  return blocks.map((block, index) => {
    if (block.kind === 'paragraph' && index === blocks.length - 1)
      return (
        <p key={block.start} className={cx(words, 'inline')}>
          <Inlines {...{ text, inlines: block.children, mine }} />
        </p>
      )
    return <Shown key={block.start} {...{ text, mine, block }} />
  })
}

function Shown({ text, mine, block }: RichProps & { block: Block }) {
  if (block.kind === 'codeBlock') return <CodeBlock {...{ text, block }} />
  if (block.kind === 'table') return <TableBlock {...{ text, mine, block }} />
  if (block.kind === 'list') return <List {...{ text, mine, block }} />
  if (block.kind === 'heading') return <Title {...{ text, mine, block }} />
  if (block.kind === 'quote')
    return (
      <blockquote
        dir="auto"
        className={cx('my-1 border-s-3 ps-2.5 text-start', mine ? 'border-white/60' : 'border-accent/60')}
      >
        <Blocks {...{ text, mine, blocks: block.blocks }} />
      </blockquote>
    )
  return (
    <p dir="auto" className={cx(words, 'my-1 text-start first:mt-0')}>
      <Inlines {...{ text, inlines: block.children, mine }} />
    </p>
  )
}

/** No heading of the page: a message is a place where people talk, and no part of a document. */
function Title({ text, mine, block: { level, children } }: RichProps & { block: Heading }) {
  return (
    <p
      dir="auto"
      className={cx(words, 'mt-1.5 mb-0.5 text-start first:mt-0', level === 1 ? 'text-lg' : level === 2 && 'text-base')}
    >
      <strong className="font-bold">
        <Inlines {...{ text, inlines: children, mine }} />
      </strong>
    </p>
  )
}

function List({ text, mine, block: { first, items } }: RichProps & { block: ListBlock }) {
  const shown = items.map(({ start, blocks }) => (
    <li key={start} className="ps-0.5">
      <Blocks {...{ text, mine, blocks }} />
    </li>
  ))
  const look = 'my-1 ps-6 text-start marker:text-current first:mt-0'
  return first === null ? (
    <ul dir="auto" className={cx(look, 'list-disc')}>
      {shown}
    </ul>
  ) : (
    <ol dir="auto" start={first} className={cx(look, 'list-decimal')}>
      {shown}
    </ol>
  )
}

/** Scrolls sideways by itself, with the keyboard too. */
function TableBlock({ text, mine, block: { align, rows } }: RichProps & { block: Table }) {
  const { t } = useI18n()
  const [head, ...rest] = rows
  const line = mine ? 'border-white/30' : 'border-ink/20'
  const cells = (row: (typeof rows)[number] | undefined, Cell: 'th' | 'td') =>
    row?.cells.map(({ start, children }, column) => (
      <Cell
        key={start}
        dir="auto"
        className={cx('border px-2 py-1 align-top', line)}
        style={{ textAlign: align[column] ?? 'start' }}
      >
        <Inlines {...{ text, inlines: children, mine }} />
      </Cell>
    ))
  return (
    <div role="group" tabIndex={0} aria-label={t('message.table')} className="my-1 max-w-full overflow-x-auto rounded">
      <table className="border-collapse text-sm">
        <thead>
          <tr>{cells(head, 'th')}</tr>
        </thead>
        <tbody>
          {rest.map(row => (
            <tr key={row.start}>{cells(row, 'td')}</tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
