// Which of my chats are listed.
import { useI18n } from '../i18n/i18n.tsx'
import { cx } from '../kit/class-names.ts'
import type { Filter } from './use-chats.ts'

const filters = ['all', 'unread', 'groups', 'archived'] as const satisfies Filter[]

export function FilterBar({ filter, onFilter }: { filter: Filter; onFilter(filter: Filter): void }) {
  const { t } = useI18n()
  return (
    <div role="group" aria-label={t('chats.filter')} className="flex gap-1 overflow-x-auto">
      {filters.map(name => (
        <button
          key={name}
          type="button"
          aria-pressed={filter === name}
          onClick={() => onFilter(name)}
          className={cx(
            'h-8 shrink-0 rounded-full px-2.5 text-[13px] font-medium transition-colors',
            filter === name ? 'bg-accent-soft text-accent-text' : 'text-soft hover:bg-sunken',
          )}
        >
          {t(`chats.filter.${name}`)}
        </button>
      ))}
    </div>
  )
}
