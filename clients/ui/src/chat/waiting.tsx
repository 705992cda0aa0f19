// What belongs to a message that is on its way: the server has not told it yet, but this device knows.
import type { Entry } from '@chat-supergraph/react'
import { uploadPreview } from '../composer/upload-previews.ts'

interface Input {
  attachmentIds?: readonly string[]
}

const inputOf = ({ variables }: Entry): Input => (variables.input ?? {}) as Input

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
