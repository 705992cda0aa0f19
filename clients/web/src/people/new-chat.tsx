// A new chat: with a person at once, or a group, alone or with people, or with a link that one hands on.
import { lazy, Suspense } from 'react'
import type { Way } from './new-chat-address.ts'
import { NewDirect } from './new-direct.tsx'

const NewGroup = lazy(() => import('./new-group.tsx').then(({ NewGroup: dialog }) => ({ default: dialog })))

export function NewChat({ way, onWay, onClose }: { way: Way; onWay(way: Way): void; onClose(): void }) {
  if (way === 'person') return <NewDirect onWay={onWay} onClose={onClose} />
  return (
    <Suspense>
      <NewGroup key={way} withLink={way === 'link'} onClose={onClose} />
    </Suspense>
  )
}
