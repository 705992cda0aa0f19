// Puts an emoji to a message, or takes mine back.
import { useAddReactionMutation, useRemoveReactionMutation } from '@chat-supergraph/react'
import { useI18n } from '../i18n/i18n.tsx'
import { failureText, refusalOf } from '../i18n/refusals.ts'
import { useToast } from '../kit/toast.tsx'

export function useReact(): (messageId: string, emoji: string, isMine: boolean) => void {
  const i18n = useI18n()
  const say = useToast()
  const [add] = useAddReactionMutation()
  const [remove] = useRemoveReactionMutation()

  async function toggle(messageId: string, emoji: string, isMine: boolean): Promise<void> {
    const input = { messageId, emoji }
    const { data, error } = isMine ? await remove({ variables: { input } }) : await add({ variables: { input } })
    const result = Object.values(data ?? {})[0]
    const text = refusalOf(result, i18n)?.text ?? failureText(error, i18n)
    if (text) say(text)
  }
  return (messageId, emoji, isMine) => void toggle(messageId, emoji, isMine)
}
