// The words of a message without its marks, for where there is one line for it: lists, quotations, notices.
import { useMemo } from 'react'
import { hasMarks } from '../generated/marks.ts'
import { loadRich, useRich } from './rich.ts'

/** Until the parser is there: the marks can be seen, and what is hidden between bars cannot. */
const withoutSpoilers = (text: string): string => text.replace(/\|\|[\s\S]*?(?:\|\||$)/g, '▒▒▒')

/** The words of a text without its marks. */
export function usePlainText(text: string): string {
  const isMarked = hasMarks(text)
  const rich = useRich(isMarked)
  return useMemo(() => {
    if (!isMarked) return text
    return rich ? rich.textWithoutMarks(text) : withoutSpoilers(text)
  }, [text, isMarked, rich])
}

/** The words of a text without its marks. */
export function PlainText({ text }: { text: string }) {
  return usePlainText(text)
}

/** The same for whoever can wait for it. */
export async function plainTextOf(text: string): Promise<string> {
  if (!hasMarks(text)) return text
  return (await loadRich())?.textWithoutMarks(text) ?? withoutSpoilers(text)
}
