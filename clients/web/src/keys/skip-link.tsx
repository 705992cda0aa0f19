// The first stop of the Tab key where a chat is open: past the list and the history, to where one writes.
import { focusComposer } from '@chat-supergraph/ui/kit'
import { useI18n } from '../i18n/i18n.tsx'

export function SkipLink() {
  const { t } = useI18n()
  return (
    <button
      type="button"
      onClick={() => focusComposer()}
      className="absolute start-3 top-3 z-50 h-10 -translate-y-20 rounded-lg bg-raised px-4 font-medium shadow-float focus-visible:translate-y-0"
    >
      {t('keys.skip')}
    </button>
  )
}
