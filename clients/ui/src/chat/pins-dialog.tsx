// What a chat keeps at hand; each leads to where it was said.
import { PinOff } from 'lucide-react'
import { usePinListQuery } from '../generated/operations.ts'
import { useI18n } from '../i18n/i18n.tsx'
import { Avatar } from '../kit/avatar.tsx'
import { Dialog } from '../kit/dialog.tsx'
import { Empty } from '../kit/empty.tsx'
import { Pending } from '../kit/pending.tsx'
import { PlaceLink } from '../kit/place-link.tsx'
import { placeOf } from '../options/navigation.ts'
import { PlainText } from './plain-text.tsx'

export function PinsDialog({ chatId, onClose }: { chatId: string; onClose(): void }) {
  const { t, when } = useI18n()
  const query = usePinListQuery({ variables: { chatId }, fetchPolicy: 'cache-and-network' })
  const { data } = query
  const pins = data?.chat?.pins?.edges.map(({ node }) => node)
  return (
    <Dialog title={t('pins.title')} onClose={onClose}>
      {!pins && <Pending of={query} />}
      {pins?.length === 0 && <Empty icon={PinOff} title={t('pins.none')} />}
      <ul className="-mx-2 flex flex-col">
        {pins?.map(message => (
          <li key={message.id}>
            <PlaceLink
              to={placeOf(chatId, message)}
              onClick={onClose}
              className="flex items-start gap-3 rounded-xl px-2 py-2.5 hover:bg-sunken"
            >
              <Avatar id={message.sender?.id ?? ''} name={message.sender?.displayName ?? ''} size="small" />
              <span className="min-w-0 flex-1">
                <span className="flex items-baseline gap-2">
                  <span dir="auto" className="min-w-0 flex-1 truncate text-left font-medium rtl:text-right">
                    {message.sender?.displayName ?? t('chat.unnamed')}
                  </span>
                  <time dateTime={message.sentAt} className="text-xs text-faint">
                    {when(message.sentAt)}
                  </time>
                </span>
                <span dir="auto" className="line-clamp-3 text-start text-sm [overflow-wrap:anywhere] text-soft">
                  {message.body ? <PlainText text={message.body} /> : t('message.attachment')}
                </span>
              </span>
            </PlaceLink>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
