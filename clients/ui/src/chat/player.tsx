// Plays a file of a message in its place. What this browser cannot play is a card to save, as any other file.
import { Download, Pause, Play } from 'lucide-react'
import { useState } from 'react'
import { useI18n } from '../i18n/i18n.tsx'
import { sizeText, timeText } from '../i18n/sizes.ts'
import { cx } from '../kit/class-names.ts'
import { FileCard } from './file-card.tsx'
import { mediumOf } from './medium.ts'
import type { Attachment } from './model.ts'
import { SaveLink } from './save-link.tsx'
import { usePlaying } from './use-playing.ts'

interface PlayerProps {
  file: Attachment
  mine: boolean
  /** Asks for a fresh address. */
  onStale(): void
}

export function Player(props: PlayerProps) {
  return mediumOf(props.file) === 'video' ? <Film {...props} /> : <Sound {...props} />
}

function Film({ file, mine, onStale }: PlayerProps) {
  const { element, isBroken, props } = usePlaying<HTMLVideoElement>(file, onStale)
  if (isBroken) return <FileCard file={file} mine={mine} />
  return (
    <div className="-mx-1.5 -mt-0.5 w-[min(360px,70vw)] max-w-[calc(100%+0.75rem)]">
      <video
        {...props}
        ref={element}
        controls
        playsInline
        aria-label={file.fileName}
        className="aspect-video w-full rounded-xl bg-black object-contain"
      />
      <div className="flex items-center gap-1 ps-1.5">
        <Name file={file} mine={mine} />
        <Save file={file} mine={mine} />
      </div>
    </div>
  )
}

function Sound({ file, mine, onStale }: PlayerProps) {
  const { t, language } = useI18n()
  const { element, isBroken, props } = usePlaying<HTMLAudioElement>(file, onStale)
  const [isPlaying, setPlaying] = useState(false)
  const [at, setAt] = useState(0)
  // Of a recording without an index it is known only at its end.
  const [whole, setWhole] = useState(0)
  if (isBroken) return <FileCard file={file} mine={mine} />
  const name = file.fileName
  const times = { at: timeText(at, language.tag), whole: timeText(whole, language.tag) }
  const Icon = isPlaying ? Pause : Play

  function seek(to: number): void {
    if (element.current) element.current.currentTime = to
    setAt(to)
  }

  return (
    <div className={cx('flex w-80 max-w-full items-center gap-2.5 rounded-xl px-2.5 py-2', box(mine))}>
      <audio
        {...props}
        ref={element}
        onPlay={() => {
          setPlaying(true)
          props.onPlay()
        }}
        onPause={() => {
          setPlaying(false)
          props.onPause()
        }}
        onTimeUpdate={() => {
          setAt(element.current?.currentTime ?? 0)
          props.onTimeUpdate()
        }}
        onDurationChange={() => setWhole(finite(element.current?.duration))}
      />
      <button
        type="button"
        aria-label={t(isPlaying ? 'media.pause' : 'media.play', { name })}
        onClick={() => {
          if (isPlaying) element.current?.pause()
          // One that cannot be played says so by `onError`.
          else element.current?.play().catch(() => undefined)
        }}
        className={cx(
          'inline-flex size-11 shrink-0 items-center justify-center rounded-full',
          mine ? 'bg-mine-ink text-mine' : 'bg-accent text-accent-ink hover:bg-accent-strong',
        )}
      >
        <Icon className="size-5 fill-current" aria-hidden />
      </button>
      <div className="min-w-0 flex-1">
        <Name file={file} mine={mine} />
        {/* Time runs from the left in every language, as on the buttons of all players. */}
        <div dir="ltr" className="flex items-center gap-2">
          <input
            type="range"
            min={0}
            max={whole}
            step="any"
            value={Math.min(at, whole)}
            disabled={whole === 0}
            aria-label={t('media.position', { name })}
            aria-valuetext={t('media.at', times)}
            onChange={event => seek(event.target.valueAsNumber)}
            className="h-6 min-w-0 flex-1 [accent-color:currentColor]"
          />
          <span className={cx('text-xs tabular-nums', mine ? 'text-mine-soft' : 'text-soft')}>
            {at > 0 || whole === 0 ? times.at : times.whole}
          </span>
        </div>
      </div>
      <Save file={file} mine={mine} />
    </div>
  )
}

const box = (mine: boolean): string => (mine ? 'bg-black/15' : 'bg-sunken')
const finite = (seconds = 0): number => (Number.isFinite(seconds) ? seconds : 0)

interface PartProps {
  file: Attachment
  mine: boolean
}

function Name({ file, mine }: PartProps) {
  const { language } = useI18n()
  return (
    <p className="flex min-w-0 flex-1 items-baseline gap-2">
      <span className="truncate text-sm font-medium">{file.fileName}</span>
      <span className={cx('shrink-0 text-xs', mine ? 'text-mine-soft' : 'text-soft')}>
        {sizeText(file.bytes, language.tag)}
      </span>
    </p>
  )
}

function Save({ file, mine }: PartProps) {
  const { t } = useI18n()
  return (
    <SaveLink
      file={file}
      title={t('message.save')}
      aria-label={t('media.save', { name: file.fileName })}
      className={cx(
        'inline-flex size-10 shrink-0 items-center justify-center rounded-lg',
        mine ? 'hover:bg-black/20' : 'hover:bg-black/5',
      )}
    >
      <Download className="size-4" aria-hidden />
    </SaveLink>
  )
}
