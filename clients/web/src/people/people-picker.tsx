// People by the first letters of their name or handle, or by their e-mail address; whoever is chosen stands above the search.

import { skipToken } from '@apollo/client/react'
import type { Person } from '@chat-supergraph/ui'
import { Avatar, cx, Pending } from '@chat-supergraph/ui/kit'
import { Check, Search, X } from 'lucide-react'
import { useDeferredValue, useState } from 'react'
import { useViewer } from '../app/viewer.tsx'
import { useFindPeopleQuery } from '../generated/operations.ts'
import { useI18n } from '../i18n/i18n.tsx'

interface PeoplePickerProps {
  chosen: readonly Person[]
  onChange(chosen: readonly Person[]): void
  /** People who are not offered, such as members already. */
  without?: ReadonlySet<string>
}

export function PeoplePicker({ chosen, onChange, without }: PeoplePickerProps) {
  const { t } = useI18n()
  const { id: viewerId } = useViewer()
  const [text, setText] = useState('')
  const prefix = useDeferredValue(text.trim())
  const query = useFindPeopleQuery(
    // Who is not found today may be here tomorrow.
    prefix ? { variables: { prefix }, fetchPolicy: 'cache-and-network' } : skipToken,
  )
  const { data, previousData, loading, error } = query
  const found = prefix ? (data ?? previousData)?.users?.edges.map(({ node }) => node) : []
  const people = found?.filter(({ id }) => id !== viewerId && !without?.has(id)) ?? []
  const isChosen = (person: Person): boolean => chosen.some(({ id }) => id === person.id)
  const toggle = (person: Person): void =>
    onChange(isChosen(person) ? chosen.filter(({ id }) => id !== person.id) : [...chosen, person])

  return (
    <div className="flex flex-col gap-3">
      {chosen.length > 0 && (
        <ul aria-label={t('people.chosen')} className="flex flex-wrap gap-1.5">
          {chosen.map(person => (
            <li key={person.id}>
              <button
                type="button"
                onClick={() => toggle(person)}
                aria-label={t('people.remove', { name: person.displayName })}
                className="flex h-8 items-center gap-1.5 rounded-full bg-accent-soft ps-3 pe-2 text-sm font-medium text-accent-text"
              >
                {person.displayName}
                <X className="size-3.5" aria-hidden />
              </button>
            </li>
          ))}
        </ul>
      )}
      <label className="flex h-11 items-center gap-2 rounded-xl bg-sunken px-3 text-soft focus-within:ring-2 focus-within:ring-accent/40">
        <Search className="size-4 shrink-0" aria-hidden />
        <input
          type="search"
          autoFocus
          value={text}
          onChange={event => setText(event.target.value)}
          placeholder={t('people.search')}
          aria-label={t('people.search')}
          className="w-full bg-transparent text-ink outline-none"
        />
      </label>
      <ul aria-label={t('people.found')} className="flex min-h-40 flex-col">
        {people.map(person => (
          <li key={person.id}>
            <button
              type="button"
              aria-pressed={isChosen(person)}
              onClick={() => toggle(person)}
              className="flex w-full items-center gap-3 rounded-xl px-2 py-2 text-start hover:bg-sunken"
            >
              <Avatar
                id={person.id}
                name={person.displayName}
                url={person.avatarUrl}
                presence={person.presence?.status}
              />
              <span className="min-w-0 flex-1">
                <span className="block truncate font-medium">{person.displayName}</span>
                {person.handle && <span className="block truncate text-sm text-soft">@{person.handle}</span>}
              </span>
              <span
                aria-hidden
                className={cx(
                  'flex size-5 items-center justify-center rounded-full border',
                  isChosen(person) ? 'border-accent bg-accent text-accent-ink' : 'border-faint',
                )}
              >
                {isChosen(person) && <Check className="size-3.5" />}
              </span>
            </button>
          </li>
        ))}
        {people.length === 0 && error && (
          <li>
            <Pending of={query} />
          </li>
        )}
        {people.length === 0 && !error && (
          <li className="px-2 py-8 text-center text-sm text-soft">
            {prefix === ''
              ? t('people.type')
              : loading
                ? t('app.loading')
                : t(prefix.includes('@', 1) ? 'people.nobodyByEmail' : 'people.nobody')}
          </li>
        )}
      </ul>
    </div>
  )
}
