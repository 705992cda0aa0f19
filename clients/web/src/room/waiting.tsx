// What belongs to a message that is on its way: the server has not told it yet, but this device knows.
import { useApolloClient } from '@apollo/client/react'
import type { Entry } from '@chat-supergraph/hooks'
import { uploadPreview } from '../composer/upload-previews.ts'
import { MessageRowFragmentDoc } from '../generated/operations.ts'
import { Quote } from './quote.tsx'

interface Input {
  replyToId?: string | null
  attachmentIds?: readonly string[]
}

const inputOf = ({ variables }: Entry): Input => (variables.input ?? {}) as Input
const row = { fragment: MessageRowFragmentDoc, fragmentName: 'MessageRow' } as const

export function WaitingQuote({ entry }: { entry: Entry }) {
  const { cache } = useApolloClient()
  const { replyToId } = inputOf(entry)
  const quoted = replyToId ? cache.readFragment({ id: `Message:${replyToId}`, ...row }) : null
  return quoted ? <Quote quoted={quoted} mine onJump={() => {}} /> : null
}

export function WaitingAttachments({ entry }: { entry: Entry }) {
  const previews = inputOf(entry).attachmentIds?.map(id => uploadPreview(id)) ?? []
  return previews.map(preview =>
    preview?.url ? (
      <img key={preview.url} src={preview.url} alt={preview.name} className="mb-1.5 max-h-72 rounded-xl object-cover" />
    ) : (
      <p key={preview?.name} className="mb-1.5 text-sm">
        {preview?.name}
      </p>
    ),
  )
}
