// What else one can say: ask with a poll, or say it later.
import { ChartBar, Clock, Plus } from 'lucide-react'
import { Suspense, useState } from 'react'
import { useI18n } from '../i18n/i18n.tsx'
import { IconButton } from '../kit/button.tsx'
import { lateComponent } from '../kit/late-component.ts'
import { Menu, MenuItem } from '../kit/menu.tsx'
import { useFeatures } from '../options/options.tsx'
import type { Said } from './written.ts'

const NewPoll = lateComponent(() => import('./new-poll.tsx'), 'NewPoll')
const SendLater = lateComponent(() => import('./send-later.tsx'), 'SendLater')

interface MoreButtonProps {
  message: Said & { chatId: string; attachmentIds: string[] }
  /** There is nothing to say yet, or it cannot be sent as it is. */
  isBlocked: boolean
  onScheduled(): void
}

export function MoreButton({ message, isBlocked, onScheduled }: MoreButtonProps) {
  const { t } = useI18n()
  const has = useFeatures()
  const [open, setOpen] = useState<'poll' | 'later'>()
  const close = (): void => setOpen(undefined)
  return (
    <>
      <Menu align="start" trigger={<IconButton icon={Plus} label={t('message.more')} />}>
        {has('polls') && (
          <MenuItem icon={ChartBar} onSelect={() => setOpen('poll')}>
            {t('poll.new')}
          </MenuItem>
        )}
        {has('scheduling') && (
          <MenuItem icon={Clock} disabled={isBlocked} onSelect={() => setOpen('later')}>
            {t('later.send')}
          </MenuItem>
        )}
      </Menu>
      {open && (
        <Suspense>
          {open === 'poll' ? (
            <NewPoll chatId={message.chatId} onClose={close} />
          ) : (
            <SendLater message={message} onScheduled={onScheduled} onClose={close} />
          )}
        </Suspense>
      )}
    </>
  )
}
