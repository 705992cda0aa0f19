// The people who fit what was typed after an @.
import { useI18n } from '../i18n/i18n.tsx'
import { Avatar } from '../kit/avatar.tsx'
import { cx } from '../kit/class-names.ts'
import type { Mentions } from './use-mentions.ts'

export function MentionList({ mentions }: { mentions: Mentions }) {
  const { t } = useI18n()
  const { isOpen, listId, people, active, optionId, pick } = mentions
  if (!isOpen) return null
  return (
    <ul
      id={listId}
      role="listbox"
      aria-label={t('composer.mentions')}
      className="float-in absolute start-0 bottom-full z-20 mb-2 w-72 rounded-xl bg-raised p-1.5 shadow-float"
    >
      {people.map((person, index) => (
        <li
          key={person.id}
          id={optionId(index)}
          role="option"
          aria-selected={index === active}
          // Before the field loses the focus.
          onPointerDown={event => {
            event.preventDefault()
            pick(person)
          }}
          className={cx(
            'flex cursor-pointer items-center gap-3 rounded-lg px-2 py-1.5',
            index === active ? 'bg-accent-soft text-accent-text' : 'hover:bg-sunken',
          )}
        >
          <Avatar id={person.id} name={person.displayName} url={person.avatarUrl} size="small" />
          <span className="min-w-0 flex-1 truncate">{person.displayName}</span>
          {person.handle && <span className="text-sm text-soft">@{person.handle}</span>}
        </li>
      ))}
    </ul>
  )
}
