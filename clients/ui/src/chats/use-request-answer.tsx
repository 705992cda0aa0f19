// The answers to a stranger's chat. It comes among mine, or goes, by the own log: on all of my devices alike.
import { useAcceptMessageRequestMutation, useDeclineMessageRequestMutation } from '@chat-supergraph/react'
import type { ReactNode } from 'react'
import { useI18n } from '../i18n/i18n.tsx'
import { useToast } from '../kit/toast.tsx'
import { useConfirm } from '../kit/use-confirm.tsx'

interface RequestAnswer {
  accept(): void
  decline(): void
  /** Asked before a chat is declined: where it is to be shown. */
  question: ReactNode
}

/** @param onDeclined once the chat is out of sight */
export function useRequestAnswer(chatId: string, name: string, onDeclined?: () => void): RequestAnswer {
  const { t } = useI18n()
  const say = useToast()
  const { ask, question } = useConfirm()
  const [accept] = useAcceptMessageRequestMutation()
  const [decline] = useDeclineMessageRequestMutation()
  const variables = { input: { chatId } }

  async function takeIn(): Promise<void> {
    const { data } = await accept({ variables })
    if (data?.acceptMessageRequest.__typename !== 'ChangeChatSuccess') say(t('refusal.failed'))
  }
  async function putAway(): Promise<void> {
    const { data } = await decline({ variables })
    if (data?.declineMessageRequest.__typename === 'ChangeChatSuccess') onDeclined?.()
    else say(t('refusal.failed'))
  }

  return {
    accept: () => void takeIn(),
    decline: () =>
      ask({
        title: t('requests.declineTitle', { name }),
        text: t('requests.declineHint'),
        action: t('requests.declineAction'),
        act: putAway,
      }),
    question,
  }
}
