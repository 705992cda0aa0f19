// Files of a message: pictures in a grid that keeps its room while they load, others as cards to save.
import { useApolloClient } from '@apollo/client/react'
import { MessageDocument } from '@chat-supergraph/react'
import { Download, FileText } from 'lucide-react'
import { Suspense, useRef, useState } from 'react'
import { useI18n } from '../i18n/i18n.tsx'
import { sizeText } from '../i18n/sizes.ts'
import { cx } from '../kit/class-names.ts'
import { lateComponent } from '../kit/late-component.ts'
import { useComponents } from '../options/options.tsx'
import type { MessagePartProps } from '../options/slots.ts'
import type { Attachment } from './model.ts'
import { cellPx, fills, placeOf } from './picture-box.ts'

const Lightbox = lateComponent(() => import('./lightbox.tsx'), 'Lightbox')

/** The files of a message: pictures in a grid, others as cards to save. */
export function Attachments({ message, mine }: MessagePartProps) {
  const { t } = useI18n()
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
            <button
              key={picture.id}
              type="button"
              aria-label={t('message.open', { name: picture.fileName })}
              onClick={() => setShown(index)}
              className="overflow-hidden bg-black/10"
              style={isGrid ? { aspectRatio: '1', width: '100%' } : styleOf(placeOf(picture))}
            >
              <picture className="contents">
                {picture.isAnimated && <source srcSet={picture.url} media="(prefers-reduced-motion: no-preference)" />}
                <img
                  src={picture.thumbnailUrl ?? picture.url}
                  alt={picture.fileName}
                  loading="lazy"
                  onError={refresh}
                  className={cx(
                    'size-full',
                    fills(picture, isGrid ? cell : placeOf(picture)) ? 'object-cover' : 'object-scale-down',
                  )}
                />
              </picture>
            </button>
          ))}
        </div>
      )}
      {files.map(file => (
        <FileCard key={file.id} file={file} mine={mine} />
      ))}
      {shown !== undefined && (
        <Suspense>
          <Large pictures={pictures} first={shown} onClose={() => setShown(undefined)} />
        </Suspense>
      )}
    </div>
  )
}

function FileCard({ file, mine }: { file: Attachment; mine: boolean }) {
  const { language } = useI18n()
  return (
    <a
      href={file.url}
      download={file.fileName}
      target="_blank"
      rel="noreferrer"
      className={cx(
        'flex items-center gap-3 rounded-xl px-3 py-2.5',
        mine ? 'bg-black/15 hover:bg-black/25' : 'bg-sunken hover:brightness-97',
      )}
    >
      {file.thumbnailUrl ? (
        <img src={file.thumbnailUrl} alt="" loading="lazy" className="size-10 shrink-0 rounded-md object-cover" />
      ) : (
        <FileText className="size-6 shrink-0" strokeWidth={1.7} aria-hidden />
      )}
      <span className="min-w-0 flex-1">
        <span className="block truncate font-medium">{file.fileName}</span>
        <span className={cx('text-xs', mine ? 'text-mine-soft' : 'text-soft')}>
          {sizeText(file.bytes, language.tag)}
        </span>
      </span>
      <Download className="size-4 shrink-0" aria-hidden />
    </a>
  )
}

const cell = { width: cellPx, height: cellPx }

const styleOf = ({ width, height }: { width: number; height: number }) => ({
  aspectRatio: `${width} / ${height}`,
  width: `min(${width}px, 70vw)`,
})
