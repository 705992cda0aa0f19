// Files of a message: pictures in a grid that keeps its room while they load, players for sound and film, others as cards to save.
import { useApolloClient } from '@apollo/client/react'
import { MessageDocument } from '@chat-supergraph/react'
import { Suspense, useRef, useState } from 'react'
import { cx } from '../kit/class-names.ts'
import { lateComponent } from '../kit/late-component.ts'
import { useComponents } from '../options/options.tsx'
import type { MessagePartProps } from '../options/slots.ts'
import { FileCard } from './file-card.tsx'
import { mediumOf } from './medium.ts'
import { PictureTile } from './picture-tile.tsx'

const Lightbox = lateComponent(() => import('./lightbox.tsx'), 'Lightbox')
const Player = lateComponent(() => import('./player.tsx'), 'Player')

/** The files of a message: pictures in a grid, players for sound and film, others as cards to save. */
export function Attachments({ message, mine }: MessagePartProps) {
  const client = useApolloClient()
  const { Lightbox: Large = Lightbox } = useComponents()
  const asked = useRef(false)
  const [shown, setShown] = useState<number>()
  const pictures = message.attachments.filter(({ kind }) => kind === 'IMAGE')
  const isGrid = pictures.length > 1
  const files = message.attachments.filter(({ kind }) => kind === 'FILE')

  /** Addresses are good for an hour or two; a fresh one is one query away. */
  function refresh(): void {
    if (asked.current) return
    asked.current = true
    void client.query({ query: MessageDocument, variables: { id: message.id }, fetchPolicy: 'network-only' })
  }

  return (
    <div className="mb-1 flex flex-col gap-1.5">
      {pictures.length > 0 && (
        <div className={cx('-mx-1.5 -mt-0.5 grid gap-1 overflow-hidden rounded-xl', isGrid && 'grid-cols-2')}>
          {pictures.map((picture, index) => (
            <PictureTile
              key={picture.id}
              picture={picture}
              inGrid={isGrid}
              onOpen={() => setShown(index)}
              onStale={refresh}
            />
          ))}
        </div>
      )}
      {files.map(file =>
        mediumOf(file) ? (
          <Suspense key={file.id} fallback={<FileCard file={file} mine={mine} />}>
            <Player file={file} mine={mine} onStale={refresh} />
          </Suspense>
        ) : (
          <FileCard key={file.id} file={file} mine={mine} />
        ),
      )}
      {shown !== undefined && (
        <Suspense>
          <Large pictures={pictures} first={shown} onClose={() => setShown(undefined)} />
        </Suspense>
      )}
    </div>
  )
}
