// Reads what others say aloud as it comes, once each; the history itself is silent, since scrolling would read it again.
import { memo, useEffect, useRef, useState } from 'react'
import { useI18n } from '../i18n/i18n.tsx'
import type { Message } from './model.ts'
import { usePlainText } from './plain-text.tsx'

interface AnnouncerProps {
  messages: readonly Message[]
  viewerId: string
}

export const Announcer = memo(function Announcer({ messages, viewerId }: AnnouncerProps) {
  const { t } = useI18n()
  const last = messages.findLast(({ rev, kind }) => rev > 0 && kind === 'TEXT')
  const seen = useRef(last?.seq ?? 0)
  const [said, setSaid] = useState({ name: '', body: '' })
  const words = usePlainText(said.body)
  useEffect(() => {
    if (!last || last.seq <= seen.current) return
    seen.current = last.seq
    if (last.sender?.id === viewerId) return
    setSaid({ name: last.sender?.displayName ?? t('chat.unnamed'), body: last.body ?? '' })
  }, [last, viewerId, t])
  return (
    <p role="status" className="sr-only">
      {said.name && t('message.by', { name: said.name, text: words })}
    </p>
  )
})
