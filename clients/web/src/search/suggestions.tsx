// What a filter that is being typed could mean: people, chats, or what a message has.

import { skipToken } from '@apollo/client/react'
import { nameOf, useHomeQuery } from '@chat-supergraph/ui/kit'
import type { KeyboardEvent } from 'react'
import { useViewer } from '../app/viewer.tsx'
import { useFindPeopleQuery } from '../generated/operations.ts'
import { useI18n } from '../i18n/i18n.tsx'
import { type Begun, contents, type Filter } from './filters.ts'

const most = 6

interface SuggestionsProps {
  begun: Begun
  onPick(filter: Filter): void
}

export function Suggestions({ begun, onPick }: SuggestionsProps) {
  const { t } = useI18n()
  const found = useSuggestions(begun)
  return (
    <ul
      aria-label={t(`search.hint.${begun.kind}`)}
      onKeyDown={walk}
      className="flex flex-col rounded-xl bg-raised p-1 shadow-float"
    >
      {found.map(filter => (
        <li key={filter.id}>
          <button
            type="button"
            data-suggestion
            onClick={() => onPick(filter)}
            className="w-full truncate rounded-lg px-2.5 py-1.5 text-start text-sm hover:bg-sunken"
          >
            {filter.label}
          </button>
        </li>
      ))}
      {found.length === 0 && <li className="px-2.5 py-1.5 text-sm text-soft">{t(`search.hint.${begun.kind}`)}</li>}
    </ul>
  )
}

function useSuggestions({ kind, prefix }: Begun): Filter[] {
  const i18n = useI18n()
  const { t } = i18n
  const viewer = useViewer()
  const asks = kind === 'from' && prefix !== ''
  const { data: people } = useFindPeopleQuery(asks ? { variables: { prefix, first: most } } : skipToken)
  const { data: home } = useHomeQuery()
  const wanted = prefix.toLocaleLowerCase()
  const fits = ({ label }: Filter): boolean => label.toLocaleLowerCase().includes(wanted)
  if (kind === 'has')
    return contents
      .map(id => ({ kind, id, label: t(`search.has.${id}`) }))
      .filter(one => fits(one) || begins(one.id, wanted))
  if (kind === 'in')
    return (home?.myChats?.edges ?? [])
      .map(({ node }) => ({ kind, id: node.id, label: nameOf(node, viewer.id, i18n) }))
      .filter(fits)
      .slice(0, most)
  const me: Filter = { kind, id: viewer.id, label: t('message.me') }
  const others = asks
    ? (people?.users?.edges ?? []).map(({ node }) => ({ kind, id: node.id, label: node.displayName }))
    : []
  return [...(fits(me) || begins('me', wanted) ? [me] : []), ...others.filter(({ id }) => id !== viewer.id)]
}

const begins = (word: string, wanted: string): boolean => word.toLowerCase().startsWith(wanted)

/** Arrow keys move between them. */
function walk(event: KeyboardEvent<HTMLUListElement>): void {
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-suggestion]')]
  const at = all.indexOf(document.activeElement as HTMLElement)
  const to = { ArrowDown: at + 1, ArrowUp: at - 1 }[event.key]
  if (to === undefined) return
  event.preventDefault()
  all[Math.max(0, Math.min(all.length - 1, to))]?.focus()
}
