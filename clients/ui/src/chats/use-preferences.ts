// How I have put a chat in my list: pinned, muted, put away.
import { useSetChatPreferencesMutation } from '@chat-supergraph/react'
import { useI18n } from '../i18n/i18n.tsx'
import { useToast } from '../kit/toast.tsx'

/** Far enough to mean "until I say otherwise". */
const forEver = '9999-12-31T00:00:00.000Z'

/** Pins, mutes and puts away a chat in my list. */
export function usePreferences(chatId: string) {
  const { t } = useI18n()
  const say = useToast()
  const [set] = useSetChatPreferencesMutation()

  async function change(input: { pinned?: boolean; archived?: boolean; mutedUntil?: string | null }): Promise<void> {
    const { data } = await set({ variables: { input: { chatId, ...input } } })
    if (data?.setChatPreferences.__typename !== 'ChangeChatSuccess') say(t('refusal.failed'))
  }
  return {
    pin: (pinned: boolean) => void change({ pinned }),
    archive: (archived: boolean) => void change({ archived }),
    mute: (muted: boolean) => void change({ mutedUntil: muted ? forEver : null }),
  }
}
