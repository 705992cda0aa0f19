// A face: the picture, or initials on a colour that stays with the person. The dot tells who is here.
import { Users } from 'lucide-react'
import { memo } from 'react'
import { useComponents } from '../options/options.tsx'
import type { AvatarProps } from '../options/slots.ts'
import { cx } from './class-names.ts'
import { faceColour } from './colours.ts'
import { Presence } from './presence.tsx'

const sizes = {
  small: 'size-8 text-xs',
  normal: 'size-11 text-sm',
  large: 'size-16 text-xl',
  huge: 'size-24 text-3xl',
}

/** The face of a person or of a group. */
export const Avatar = memo(function Avatar(props: AvatarProps) {
  const { Avatar: Own } = useComponents()
  return Own ? <Own {...props} /> : <Face {...props} />
})

function Face(props: AvatarProps) {
  const { id, name, url, group = false, presence, presenceLabel, size = 'normal' } = props
  return (
    <span className={cx('relative inline-flex shrink-0 select-none', sizes[size])}>
      {url ? (
        <img src={url} alt="" className={cx('size-full object-cover', group ? 'rounded-xl' : 'rounded-full')} />
      ) : (
        <span
          aria-hidden
          className={cx(
            'flex size-full items-center justify-center font-semibold text-white',
            group ? 'rounded-xl' : 'rounded-full',
          )}
          style={{ background: faceColour(id) }}
        >
          {initialsOf(name) || <Users className="size-1/2" />}
        </span>
      )}
      {presence && <Presence status={presence} label={presenceLabel} className="absolute -end-0.5 -bottom-0.5" />}
    </span>
  )
}

/** Made once: a new one takes 0.1 ms, and a list of messages asks for many. */
let segmenter: Intl.Segmenter | undefined

/** First letters of the first and the last word; one grapheme each, whatever the script. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/).filter(Boolean)
  const picked = words.length > 1 ? [words[0], words.at(-1)] : words.slice(0, 1)
  segmenter ??= new Intl.Segmenter()
  const segments = segmenter.segment.bind(segmenter)
  return picked
    .map(word => [...segments(word ?? '')][0]?.segment ?? '')
    .join('')
    .toLocaleUpperCase()
}
