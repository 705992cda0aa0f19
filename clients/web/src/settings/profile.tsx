// What others see of me: picture, name, handle, and a few words.

import { useApolloClient } from '@apollo/client/react'
import { useUpdateAvatarMutation, useUpdateProfileMutation } from '@chat-supergraph/react'
import {
  Area,
  Avatar,
  Button,
  Field,
  FormError,
  Pending,
  upload,
  useConfirm,
  useSubmit,
  useToast,
} from '@chat-supergraph/ui/kit'
import { type FormEvent, useRef } from 'react'
import { useMyselfQuery } from '../generated/operations.ts'
import { useI18n } from '../i18n/i18n.tsx'
import { Card, SectionFrame } from './section-frame.tsx'

const patienceMs = 60_000

export function Section() {
  const { t } = useI18n()
  const say = useToast()
  const query = useMyselfQuery()
  const { data } = query
  const [update] = useUpdateProfileMutation()
  const { submit, busy, errorOf, formError } = useSubmit('displayName', 'handle', 'bio')
  const me = data?.me
  if (!me) return <Pending of={query} />

  async function onSubmit(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const text = (name: string): string => String(form.get(name)).trim()
    const input = { displayName: text('displayName'), handle: text('handle') || null, bio: text('bio') || null }
    const result = await submit(async () => {
      const { data: answer, error } = await update({ variables: { input } })
      return { result: answer?.updateProfile, error }
    })
    if (result) say(t('settings.saved'))
  }

  return (
    <SectionFrame title={t('settings.profile')}>
      <Card title={t('settings.picture')}>
        <Picture id={me.id} name={me.displayName} url={me.avatarUrl} />
      </Card>
      <Card title={t('settings.aboutMe')}>
        <form onSubmit={event => void onSubmit(event)} className="flex flex-col gap-4">
          <Field
            label={t('session.displayName')}
            name="displayName"
            required
            maxLength={64}
            defaultValue={me.displayName}
            error={errorOf('displayName')}
          />
          <Field
            label={t('settings.handle')}
            name="handle"
            dir="ltr"
            maxLength={30}
            defaultValue={me.handle ?? ''}
            hint={t('settings.handleHint')}
            error={errorOf('handle')}
          />
          <Area
            label={t('settings.bio')}
            name="bio"
            maxLength={500}
            defaultValue={me.bio ?? ''}
            error={errorOf('bio')}
          />
          <FormError>{formError}</FormError>
          <Button type="submit" busy={busy} className="self-start">
            {t('action.save')}
          </Button>
        </form>
      </Card>
    </SectionFrame>
  )
}

function Picture({ id, name, url }: { id: string; name: string; url: string | null }) {
  const { t } = useI18n()
  const client = useApolloClient()
  const picker = useRef<HTMLInputElement>(null)
  const [update] = useUpdateAvatarMutation()
  const { submit, busy, formError } = useSubmit()
  const { ask, question } = useConfirm()

  async function choose(file: File | undefined): Promise<void> {
    await submit(async () => {
      const sent = file && (await upload(client, file, { onProgress() {}, signal: AbortSignal.timeout(patienceMs) }))
      if (sent && !('id' in sent)) return { result: undefined, error: sent.reason }
      const { data, error } = await update({ variables: { input: { uploadId: sent?.id ?? null } } })
      return { result: data?.updateAvatar, error }
    })
  }

  return (
    <div className="flex flex-wrap items-center gap-4">
      <Avatar id={id} name={name} url={url} size="huge" />
      <div className="flex flex-wrap gap-2">
        <Button look="plain" busy={busy} onClick={() => picker.current?.click()}>
          {t('settings.choosePicture')}
        </Button>
        {url && (
          <Button
            look="quiet"
            busy={busy}
            onClick={() =>
              ask({
                title: t('settings.removePictureTitle'),
                text: t('settings.removePictureHint'),
                action: t('settings.removePicture'),
                act: () => choose(undefined),
              })
            }
          >
            {t('settings.removePicture')}
          </Button>
        )}
      </div>
      <input
        ref={picker}
        type="file"
        accept="image/*"
        hidden
        onChange={event => {
          const [file] = event.target.files ?? []
          event.target.value = ''
          if (file) void choose(file)
        }}
      />
      <FormError>{formError}</FormError>
      {question}
    </div>
  )
}
