// The sheet of keys: what is listed is what acts.
import {
  composerShortcuts,
  Dialog,
  keyNames,
  markShortcuts,
  messageShortcuts,
  type Shortcut,
} from '@chat-supergraph/ui/kit'
import { useId } from 'react'
import type { Key } from '../i18n/catalogue.ts'
import { useI18n } from '../i18n/i18n.tsx'
import { appShortcuts } from './app-shortcuts.ts'

const groups: readonly { title: Key; shortcuts: readonly Shortcut<string, Key>[] }[] = [
  { title: 'keys.everywhere', shortcuts: appShortcuts },
  { title: 'keys.onMessage', shortcuts: messageShortcuts },
  { title: 'keys.writing', shortcuts: [...composerShortcuts, ...markShortcuts] },
]

export function KeySheet({ onClose }: { onClose(): void }) {
  const { t } = useI18n()
  return (
    <Dialog title={t('keys.title')} onClose={onClose} className="sm:w-[46rem]">
      <div className="flex flex-col gap-6 sm:block sm:columns-2 sm:gap-8">
        {groups.map(({ title, shortcuts }) => (
          <Group key={title} title={t(title)} shortcuts={shortcuts} />
        ))}
      </div>
    </Dialog>
  )
}

function Group({ title, shortcuts }: { title: string; shortcuts: readonly Shortcut<string, Key>[] }) {
  const { t } = useI18n()
  const id = useId()
  return (
    <section aria-labelledby={id} className="break-inside-avoid sm:mb-5">
      <h3 id={id} className="mb-1 text-sm font-semibold text-soft">
        {title}
      </h3>
      <dl>
        {shortcuts.map(({ name, keys: [first = ''], label }) => (
          <div key={name} className="flex items-center justify-between gap-4 py-1.5">
            <dt className="text-sm">{t(label)}</dt>
            <dd dir="ltr" className="flex shrink-0 gap-1">
              {keyNames(first, t).map(key => (
                <kbd
                  key={key}
                  className="min-w-7 rounded-md border border-line bg-sunken px-1.5 py-0.5 text-center font-sans text-xs"
                >
                  {key}
                </kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
