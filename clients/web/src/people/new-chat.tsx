// A new chat: with a person at once, or a group, alone or with people, or with a link that one hands on.

import { lateComponent } from '@chat-supergraph/ui/kit'
import { Suspense } from 'react'
import type { Way } from './new-chat-address.ts'
import { NewDirect } from './new-direct.tsx'

const NewGroup = lateComponent(() => import('./new-group.tsx'), 'NewGroup')

export function NewChat({ way, onWay, onClose }: { way: Way; onWay(way: Way): void; onClose(): void }) {
  if (way === 'person') return <NewDirect onWay={onWay} onClose={onClose} />
  return (
    <Suspense>
      <NewGroup key={way} withLink={way === 'link'} onClose={onClose} />
    </Suspense>
  )
}
