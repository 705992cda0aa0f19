// The way into a group by its link: joining, asking for it, or why neither goes.

import { useCancelJoinRequestMutation, useJoinChatMutation } from '@chat-supergraph/react'
import { Button, Field, FormError, useSubmit } from '@chat-supergraph/ui/kit'
import { type FormEvent, useState } from 'react'
import { Link, useLocation } from 'wouter'
import type { OpenedInviteQuery } from '../generated/operations.ts'
import { useI18n } from '../i18n/i18n.tsx'

interface WayInProps {
  token: string
  invitation: NonNullable<OpenedInviteQuery['invitation']>
  onChange(): void
}

export function WayIn({ token, invitation, onChange }: WayInProps) {
  const { t, ago } = useI18n()
  const [, navigate] = useLocation()
  const [join] = useJoinChatMutation()
  const [cancel] = useCancelJoinRequestMutation()
  const [note, setNote] = useState('')
  const { submit, busy, errorOf, formError } = useSubmit('note')
  const { chatId, isMember, askedAt, state, needsApproval } = invitation

  async function onSubmit(event: FormEvent): Promise<void> {
    event.preventDefault()
    const result = await submit(async () => {
      const { data, error } = await join({ variables: { input: { token, note: note.trim() || null } } })
      return { result: data?.joinChat, error }
    })
    if (result?.__typename === 'JoinChatSuccess') navigate(`/c/${chatId}`, { replace: true })
    else onChange()
  }
  async function takeBack(): Promise<void> {
    await submit(async () => {
      const { data, error } = await cancel({ variables: { input: { chatId } } })
      return { result: data?.cancelJoinRequest, error }
    })
    onChange()
  }

  if (isMember)
    return (
      <Link
        href={`/c/${chatId}`}
        replace
        className="inline-flex h-11 w-full items-center justify-center rounded-lg bg-accent px-4 text-sm font-medium text-accent-ink hover:bg-accent-strong"
      >
        {t('people.openChat')}
      </Link>
    )
  if (askedAt)
    return (
      <>
        <p role="status" className="mb-4 rounded-lg bg-warn-soft px-3 py-2.5 text-sm text-warn-ink">
          {t('invite.asked', { when: ago(askedAt) })}
        </p>
        <FormError>{formError}</FormError>
        <Button look="plain" busy={busy} onClick={() => void takeBack()}>
          {t('invite.takeBack')}
        </Button>
      </>
    )
  if (state !== 'USABLE') return <FormError>{t(`invite.state.${state}`)}</FormError>
  return (
    <form onSubmit={event => void onSubmit(event)} className="flex w-full flex-col gap-4 text-start">
      {needsApproval && (
        <Field
          label={t('invite.note')}
          hint={t('invite.noteHint')}
          maxLength={256}
          value={note}
          onChange={event => setNote(event.target.value)}
          error={errorOf('note')}
        />
      )}
      <FormError>{formError}</FormError>
      <Button type="submit" busy={busy} className="h-11 w-full">
        {t(needsApproval ? 'invite.ask' : 'invite.join')}
      </Button>
    </form>
  )
}
