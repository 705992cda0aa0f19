// The list of chats with its search, and the way to a new chat.
import { ChatList as Chats } from '@chat-supergraph/ui'
import { lazy, Suspense, useState } from 'react'
import { useSearchParams } from 'wouter'
import { begunIn, type Filter as SearchFilter } from '../search/filters.ts'
import { SearchBox } from '../search/search-box.tsx'

const NewChat = lazy(() => import('../people/new-chat.tsx').then(({ NewChat: dialog }) => ({ default: dialog })))

const FoundMessages = lazy(() =>
  import('../search/found-messages.tsx').then(({ FoundMessages: list }) => ({ default: list })),
)

export function ChatList({ openId }: { openId: string | undefined }) {
  const [text, setText] = useState('')
  const [narrowed, setNarrowed] = useState<readonly SearchFilter[]>([])
  const [params, setParams] = useSearchParams()
  const isSearching = text.trim() !== '' || narrowed.length > 0
  const setDialog = (open: boolean): void =>
    setParams(
      before => {
        if (open) before.set('new', '')
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
        onNew={() => setDialog(true)}
        top={<SearchBox text={text} filters={narrowed} onText={setText} onFilters={setNarrowed} />}
      >
        {isSearching && (
          <Suspense>
            <FoundMessages text={text} filters={narrowed} />
          </Suspense>
        )}
      </Chats>
      {params.has('new') && (
        <Suspense>
          <NewChat onClose={() => setDialog(false)} />
        </Suspense>
      )}
    </>
  )
}
