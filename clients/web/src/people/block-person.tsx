// Asks before somebody is kept away, and does it.

import { useBlockUserMutation } from '@chat-supergraph/react'
import { Confirm, failureText, refusalOf, useToast } from '@chat-supergraph/ui/kit'
import { useI18n } from '../i18n/i18n.tsx'

interface BlockPersonProps {
  person: { id: string; displayName: string }
  onClose(): void
}

export function BlockPerson({ person, onClose }: BlockPersonProps) {
  const i18n = useI18n()
  const { t } = i18n
  const say = useToast()
  const [block, { loading }] = useBlockUserMutation()
  async function confirm(): Promise<void> {
    const { data, error } = await block({ variables: { input: { userId: person.id } } })
    const words = refusalOf(data?.blockUser, i18n)?.text ?? failureText(error, i18n)
    say(words ?? t('block.done', { name: person.displayName }))
    onClose()
  }
  return (
    <Confirm
      title={t('block.title', { name: person.displayName })}
      text={t('settings.blocksHint')}
      action={t('block.action')}
      busy={loading}
      onConfirm={() => void confirm()}
      onClose={onClose}
    />
  )
}
