// People by completion: after an @, the members whose name begins like that; arrow keys choose, Enter or Tab takes.
import { skipToken } from '@apollo/client/react'
import { type KeyboardEvent, type RefObject, useId, useRef, useState } from 'react'
import { useViewer } from '../app/viewer.tsx'
import type { OpenChat } from '../chat/use-open-chat.ts'
import type { Person } from '../chats/chat.ts'
import { useMemberListQuery } from '../generated/operations.ts'

interface MentionsOptions {
  chat: OpenChat
  text: string
  field: RefObject<HTMLTextAreaElement | null>
  insert(words: string, replaced: number): void
  /** Who is meant already, in a message that is being edited. */
  known: readonly ({ id: string; displayName: string } | null)[] | undefined
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
  /** Those who are still named in the text. */
  idsIn(text: string): string[]
}

const most = 6

export function useMentions({ chat, text, field, insert, known }: MentionsOptions): Mentions {
  const listId = useId()
  const { id: viewerId } = useViewer()
  const [cursor, setCursor] = useState(0)
  const [active, setActive] = useState(0)
  const [dismissed, setDismissed] = useState<number>()
  const chosen = useRef(new Map<string, string>())
  const begun = /(?:^|\s)@([^\s@]{0,30})$/.exec(text.slice(0, cursor))
  const prefix = begun?.[1]
  const start = begun ? cursor - (prefix?.length ?? 0) : undefined
  const wants = prefix !== undefined && dismissed !== start
  const { data } = useMemberListQuery(wants ? { variables: { chatId: chat.id } } : skipToken)
  const members = data?.chat?.members?.edges.map(({ node }) => node.user).filter(user => user !== null) ?? []
  const people = wants ? members.filter(person => person.id !== viewerId && begins(person, prefix)).slice(0, most) : []
  const isOpen = people.length > 0
  const optionId = (index: number): string => `${listId}-${index}`

  function pick(person: Person): void {
    chosen.current.set(person.displayName, person.id)
    insert(`@${person.displayName} `, (prefix?.length ?? 0) + 1)
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

  function idsIn(body: string): string[] {
    const before =
      known?.filter(person => person !== null).map(person => [person.displayName, person.id] as const) ?? []
    const named = [...before, ...chosen.current].filter(([name]) => body.includes(`@${name}`))
    return [...new Set(named.map(([, id]) => id))]
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
    idsIn,
  }
}

function begins({ displayName, handle }: Person, prefix: string): boolean {
  const wanted = prefix.toLocaleLowerCase()
  return [...displayName.split(/\s+/), displayName, handle ?? ''].some(word =>
    word.toLocaleLowerCase().startsWith(wanted),
  )
}
