// The list of chats with its search, and the way to a new chat.
import { ChatList as Chats } from '@chat-supergraph/ui'
import { lateComponent } from '@chat-supergraph/ui/kit'
import { Suspense, useState } from 'react'
import { useSearchParams } from 'wouter'
import { type Way, wayOf } from '../people/new-chat-address.ts'
import { begunIn, type Filter as SearchFilter } from '../search/filters.ts'
import { SearchBox } from '../search/search-box.tsx'

const NewChat = lateComponent(() => import('../people/new-chat.tsx'), 'NewChat')

const FoundMessages = lateComponent(() => import('../search/found-messages.tsx'), 'FoundMessages')

export function ChatList({ openId }: { openId: string | undefined }) {
  const [text, setText] = useState('')
  const [narrowed, setNarrowed] = useState<readonly SearchFilter[]>([])
  const [params, setParams] = useSearchParams()
  const isSearching = text.trim() !== '' || narrowed.length > 0
  const way = wayOf(params.get('new'))
  const setWay = (wanted: Way | undefined): void =>
    setParams(
      before => {
        if (wanted) before.set('new', wanted === 'person' ? '' : wanted)
        else before.delete('new')
        return before
      },
      { replace: true },
    )

  return (
    <>
      <Chats
        openId={openId}
        search={begunIn(text)?.rest ?? text}
        isSearching={isSearching}
        hidesChats={narrowed.length > 0}
        onNew={() => setWay('person')}
        top={<SearchBox text={text} filters={narrowed} onText={setText} onFilters={setNarrowed} />}
      >
        {isSearching && (
          <Suspense>
            <FoundMessages text={text} filters={narrowed} />
          </Suspense>
        )}
      </Chats>
      {way && (
        <Suspense>
          <NewChat way={way} onWay={setWay} onClose={() => setWay(undefined)} />
        </Suspense>
      )}
    </>
  )
}
