// The fields of a sign-in, as browsers and password managers know them: whatever is not said otherwise is the same everywhere.
import { Field } from '@chat-supergraph/ui/kit'
import type { ComponentProps } from 'react'
import { useI18n } from '../i18n/i18n.tsx'

type Rest = Omit<ComponentProps<typeof Field>, 'label' | 'type'> & { label?: string }

export function EmailField(props: Rest) {
  const { t } = useI18n()
  return (
    <Field label={t('session.email')} name="email" autoComplete="username" required dir="ltr" {...props} type="email" />
  )
}

interface PasswordProps extends Rest {
  /** One that is being chosen: managers offer to make it, and the rules stand beneath it. */
  isNew?: boolean
}

export function PasswordField({ isNew = false, ...props }: PasswordProps) {
  const { t } = useI18n()
  return (
    <Field
      label={t('session.password')}
      name="password"
      autoComplete={isNew ? 'new-password' : 'current-password'}
      required
      {...(isNew ? { hint: t('session.passwordHint') } : {})}
      {...props}
      type="password"
    />
  )
}
