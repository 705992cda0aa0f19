// Further people into a group, with or without what was said before.

import { useAddMembersMutation } from '@chat-supergraph/react'
import type { OpenChat, Person } from '@chat-supergraph/ui'
import { askAgain, Button, Check, Dialog, FormError, useMemberListQuery, useSubmit } from '@chat-supergraph/ui/kit'
import { useState } from 'react'
import { useI18n } from '../i18n/i18n.tsx'
import { PeoplePicker } from './people-picker.tsx'

export function AddMembers({ chat, onClose }: { chat: OpenChat; onClose(): void }) {
  const { t } = useI18n()
  const [chosen, setChosen] = useState<readonly Person[]>([])
  const [withHistory, setWithHistory] = useState(true)
  const { data, refetch } = useMemberListQuery({ variables: { chatId: chat.id } })
  const [add] = useAddMembersMutation()
  const { submit, busy, formError } = useSubmit()
  const members = new Set(data?.chat?.members?.edges.flatMap(({ node }) => node.user?.id ?? []))

  async function confirm(): Promise<void> {
    const history = withHistory ? 'FROM_THE_START' : 'FROM_JOINING'
    const input = { chatId: chat.id, userIds: chosen.map(({ id }) => id), history } as const
    const result = await submit(async () => {
      const answer = await add({ variables: { input } })
      return { result: answer.data?.addMembers, error: answer.error }
    })
    if (!result) return
    void askAgain(refetch)
    onClose()
  }

  return (
    <Dialog
      title={t('chat.add')}
      onClose={onClose}
      footer={
        <Button busy={busy} disabled={chosen.length === 0} onClick={() => void confirm()}>
          {t('chat.add')}
        </Button>
      }
    >
      <div className="flex flex-col gap-4">
        <PeoplePicker chosen={chosen} onChange={setChosen} without={members} />
        <Check
          label={t('chat.withHistory')}
          checked={withHistory}
          onChange={event => setWithHistory(event.target.checked)}
        />
        <FormError>{formError}</FormError>
      </div>
    </Dialog>
  )
}
