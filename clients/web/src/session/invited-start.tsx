// Somebody without an account has come by a link into a group: most have to make one, so that comes first.
import { Button } from '@chat-supergraph/ui/kit'
import { useState } from 'react'
import { Link } from 'wouter'
import { useI18n } from '../i18n/i18n.tsx'
import { SignIn } from './sign-in.tsx'

/** @param asked the address that the page was opened at */
export function InvitedStart({ asked }: { asked: string }) {
  const { t } = useI18n()
  const [hasAccount, setHasAccount] = useState(false)
  if (hasAccount) return <SignIn asked={asked} />
  return (
    <div className="flex flex-col gap-3">
      <Link
        href={`/register?to=${encodeURIComponent(asked)}`}
        className="inline-flex h-11 items-center justify-center rounded-lg bg-accent px-4 text-sm font-medium text-accent-ink hover:bg-accent-strong"
      >
        {t('invite.register')}
      </Link>
      <Button look="plain" className="h-11" onClick={() => setHasAccount(true)}>
        {t('invite.signIn')}
      </Button>
    </div>
  )
}
