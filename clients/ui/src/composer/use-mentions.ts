// People by completion: after an @, the members whose name begins like that; arrow keys choose, Enter or Tab takes.
import { skipToken } from '@apollo/client/react'
import { type KeyboardEvent, type RefObject, useId, useState } from 'react'
import type { OpenChat } from '../chat/model.ts'
import type { Person } from '../chats/chat.ts'
import { useMemberListQuery } from '../generated/operations.ts'
import { useFeatures } from '../options/options.tsx'
import { useViewerId } from '../options/viewer.ts'
import { begunMention, isMeant } from './begun-mention.ts'
import type { Insert } from './use-message-text.ts'
import type { Written } from './written.ts'

interface MentionsOptions {
  chat: OpenChat
  written: Written
  field: RefObject<HTMLTextAreaElement | null>
  insert: Insert
}

export interface Mentions {
  isOpen: boolean
  listId: string
  activeId: string | undefined
  people: readonly Person[]
  active: number
  optionId(index: number): string
  pick(person: Person): void
  /** @returns whether the key was for the list */
  onKey(event: KeyboardEvent): boolean
  onSelect(): void
}

const most = 6

export function useMentions({ chat, written, field, insert }: MentionsOptions): Mentions {
  const listId = useId()
  const viewerId = useViewerId()
  const [cursor, setCursor] = useState(0)
  const [active, setActive] = useState(0)
  const [dismissed, setDismissed] = useState<number>()
  const begun = begunMention(written.text.slice(0, cursor))
  const prefix = begun?.prefix
  const start = begun?.start
  // Whoever was picked already stands there.
  const isNamed = written.mentions.some(({ offset }) => offset === start)
  const has = useFeatures()
  const wants = has('mentions') && prefix !== undefined && !isNamed && dismissed !== start
  const { data } = useMemberListQuery(wants ? { variables: { chatId: chat.id } } : skipToken)
  const members = data?.chat?.members?.edges.map(({ node }) => node.user).filter(user => user !== null) ?? []
  const people = wants ? members.filter(person => person.id !== viewerId && isMeant(person, prefix)).slice(0, most) : []
  const isOpen = people.length > 0
  const optionId = (index: number): string => `${listId}-${index}`

  function pick(person: Person): void {
    const space = written.text[cursor] === ' ' ? '' : ' '
    insert(`@${person.displayName}${space}`, { userId: person.id, replaced: (prefix?.length ?? 0) + 1 })
    setActive(0)
  }

  function onKey(event: KeyboardEvent): boolean {
    if (!isOpen) return false
    const person = people[active]
    if (event.key === 'ArrowDown') setActive((active + 1) % people.length)
    else if (event.key === 'ArrowUp') setActive((active + people.length - 1) % people.length)
    else if (event.key === 'Escape') setDismissed(start)
    else if ((event.key === 'Enter' || event.key === 'Tab') && person) pick(person)
    else return false
    event.preventDefault()
    return true
  }

  return {
    isOpen,
    listId,
    activeId: isOpen ? optionId(active) : undefined,
    people,
    active: Math.min(active, Math.max(0, people.length - 1)),
    optionId,
    pick,
    onKey,
    onSelect: () => setCursor(field.current?.selectionStart ?? 0),
  }
}
