// What of a chat I want to hear of, where that is something else than of the others.

import { useSetChatNotificationLevelMutation } from '@chat-supergraph/react'
import type { OpenChat } from '@chat-supergraph/ui'
import { useSubmit } from '@chat-supergraph/ui/kit'
import { useI18n } from '../i18n/i18n.tsx'
import { Select } from '../ui/select.tsx'

const levels = ['GENERAL', 'ALL', 'MENTIONS', 'NONE'] as const

export function ChatLevel({ chat }: { chat: OpenChat }) {
  const { t } = useI18n()
  const [set] = useSetChatNotificationLevelMutation()
  const { submit, busy, formError } = useSubmit()
  async function choose(level: (typeof levels)[number]): Promise<void> {
    await submit(async () => {
      const input = { chatId: chat.id, level: level === 'GENERAL' ? null : level }
      const { data, error } = await set({ variables: { input } })
      return { result: data?.setChatNotificationLevel, error }
    })
  }
  return (
    <Select
      label={t('settings.level')}
      value={chat.notificationLevel ?? 'GENERAL'}
      disabled={busy}
      error={formError}
      onChange={({ target }) => void choose(target.value as (typeof levels)[number])}
      className="mt-4"
    >
      {levels.map(level => (
        <option key={level} value={level}>
          {t(`level.${level}`)}
        </option>
      ))}
    </Select>
  )
}
