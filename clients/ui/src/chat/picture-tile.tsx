// One picture of a message in its place. One that moves stands still for whoever wants less motion, until they start it.
import { Pause, Play } from 'lucide-react'
import { useState } from 'react'
import { useI18n } from '../i18n/i18n.tsx'
import { cx } from '../kit/class-names.ts'
import type { Attachment } from './model.ts'
import { cellPx, fills, placeOf } from './picture-box.ts'

interface PictureTileProps {
  picture: Attachment
  /** Beside others. */
  inGrid: boolean
  onOpen(): void
  onStale(): void
}

export function PictureTile({ picture, inGrid, onOpen, onStale }: PictureTileProps) {
  const { t } = useI18n()
  const [isStarted, setStarted] = useState(false)
  const { fileName: name, url, thumbnailUrl, isAnimated } = picture
  const place = inGrid ? cell : placeOf(picture)
  const Icon = isStarted ? Pause : Play
  return (
    <div
      className={cx('relative overflow-hidden bg-black/10', !inGrid && 'rounded-xl')}
      style={inGrid ? { aspectRatio: '1', width: '100%' } : styleOf(place)}
    >
      <button type="button" aria-label={t('message.open', { name })} onClick={onOpen} className="size-full">
        <picture className="contents">
          {isAnimated && <source srcSet={url} media={isStarted ? 'all' : '(prefers-reduced-motion: no-preference)'} />}
          <img
            src={thumbnailUrl ?? url}
            alt={name}
            loading="lazy"
            onError={onStale}
            className={cx('size-full', fills(picture, place) ? 'object-cover' : 'object-scale-down')}
          />
        </picture>
      </button>
      {isAnimated && thumbnailUrl && (
        <button
          type="button"
          aria-label={t(isStarted ? 'media.pause' : 'media.play', { name })}
          onClick={() => setStarted(!isStarted)}
          className="absolute start-1 bottom-1 hidden size-11 items-center justify-center rounded-full bg-black/60 text-white hover:bg-black/80 motion-reduce:flex"
        >
          <Icon className="size-5" aria-hidden />
        </button>
      )}
    </div>
  )
}

const cell = { width: cellPx, height: cellPx }

const styleOf = ({ width, height }: { width: number; height: number }) => ({
  aspectRatio: `${width} / ${height}`,
  width: `min(${width}px, 70vw)`,
})
