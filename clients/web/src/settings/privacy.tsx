// Who sees when I am here and what I have read, who finds me, and whom I keep away.

import { type UpdatePrivacyInput, useUnblockUserMutation, useUpdatePrivacyMutation } from '@chat-supergraph/react'
import { Avatar, askAgain, Button, FormError, Pending, useSubmit } from '@chat-supergraph/ui/kit'
import { useMyBlocksQuery, useMyselfQuery } from '../generated/operations.ts'
import { useI18n } from '../i18n/i18n.tsx'
import { Choices } from '../ui/choices.tsx'
import { Switch } from '../ui/switch.tsx'
import { Card, SectionFrame } from './section-frame.tsx'

export function Section() {
  const { t } = useI18n()
  const query = useMyselfQuery()
  const { data, refetch } = query
  const [update] = useUpdatePrivacyMutation()
  const { submit, busy, formError } = useSubmit()
  const privacy = data?.me?.privacy
  if (!privacy) return <Pending of={query} />
  const set = async (input: UpdatePrivacyInput): Promise<void> => {
    const result = await submit(async () => {
      const { data: answer, error } = await update({ variables: { input } })
      return { result: answer?.updatePrivacy, error }
    })
    if (result) void askAgain(refetch)
  }
  const choices = (['CHATS', 'NOBODY'] as const).map(value => ({ value, label: t(`audience.${value}`) }))
  return (
    <SectionFrame title={t('settings.privacy')}>
      <FormError>{formError}</FormError>
      <Card title={t('settings.presence')} hint={t('settings.presenceHint')}>
        <Choices
          label={t('settings.presence')}
          value={privacy.presence}
          onChange={presence => void set({ presence })}
          choices={choices}
        />
      </Card>
      <Card title={t('settings.receipts')} hint={t('settings.receiptsHint')}>
        <Choices
          label={t('settings.receipts')}
          value={privacy.receipts}
          onChange={receipts => void set({ receipts })}
          choices={choices}
        />
      </Card>
      <Card title={t('settings.found')} hint={t('settings.foundHint')}>
        <Switch
          label={t('settings.foundByEmail')}
          checked={privacy.isFoundByEmail}
          disabled={busy}
          onChange={isFoundByEmail => void set({ isFoundByEmail })}
        />
      </Card>
      <Blocks />
    </SectionFrame>
  )
}

function Blocks() {
  const { t } = useI18n()
  const query = useMyBlocksQuery({ fetchPolicy: 'cache-and-network' })
  const { data, refetch } = query
  const [unblock] = useUnblockUserMutation()
  const people = data?.blockedUsers?.edges.map(({ node }) => node) ?? []
  const release = async (userId: string): Promise<void> => {
    await unblock({ variables: { input: { userId } } })
    await askAgain(refetch)
  }
  if (!data)
    return (
      <Card title={t('settings.blocks')}>
        <Pending of={query} />
      </Card>
    )
  return (
    <Card title={t('settings.blocks')} hint={people.length === 0 ? t('settings.noBlocks') : t('settings.blocksHint')}>
      {people.length > 0 && (
        <ul className="flex flex-col gap-2">
          {people.map(({ id, displayName, avatarUrl }) => (
            <li key={id} className="flex items-center gap-3">
              <Avatar id={id} name={displayName} url={avatarUrl} size="small" />
              <span className="min-w-0 flex-1 truncate">{displayName}</span>
              <Button look="plain" onClick={() => void release(id)}>
                {t('settings.unblock')}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}
