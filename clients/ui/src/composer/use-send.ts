// Sends what was written: something new by the outbox, which loses nothing; an edit at once, with the `rev` that it was made for.
import { useEditMessageMutation } from '@chat-supergraph/react'
import { useState } from 'react'
import type { Intent } from '../chat/intent.ts'
import type { OpenChat } from '../chat/model.ts'
import { useSayMutation } from '../generated/operations.ts'
import { useI18n } from '../i18n/i18n.tsx'
import { failureText, refusalOf } from '../i18n/refusals.ts'
import type { Uploads } from './use-uploads.ts'
import { saidOf, type Written } from './written.ts'

/** Under which message, and whether the chat itself shows it too. */
export interface ThreadPlace {
  threadRootId: string
  isInChat: boolean
}

interface SendOptions {
  chat: OpenChat
  thread: ThreadPlace | undefined
  intent: Intent | undefined
  written: Written
  uploads: Uploads
}

export function useSend({ chat, thread, intent, written, uploads }: SendOptions) {
  const i18n = useI18n()
  const [error, setError] = useState<string>()
  const [say] = useSayMutation()
  const [edit] = useEditMessageMutation()

  async function change(messageId: string, expectedRev: number): Promise<void> {
    const input = { messageId, expectedRev, ...saidOf(written) }
    const { data, error: failure } = await edit({ variables: { input } })
    setError(refusalOf(data?.editMessage, i18n)?.text ?? failureText(failure, i18n))
  }

  function send(): void {
    setError(undefined)
    if (intent?.kind === 'edit') {
      void change(intent.message.id, intent.message.rev)
      return
    }
    const input = {
      chatId: chat.id,
      clientKey: crypto.randomUUID(),
      ...saidOf(written),
      attachmentIds: uploads.readyIds,
      ...(intent ? { replyToId: intent.message.id } : {}),
      ...thread,
    }
    // What becomes of it shows at the message itself.
    void say({ variables: { input } }).catch(() => undefined)
  }
  return { send, error }
}
