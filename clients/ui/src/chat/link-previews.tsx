// What the links of a message lead to. A page says what it likes of itself: its words are text, and its host always stands beside them.
import { cx } from '../kit/class-names.ts'
import type { LinkPreviewsProps } from '../options/slots.ts'

/** What the links of a message lead to. */
export function LinkPreviews({ previews, mine }: LinkPreviewsProps) {
  const soft = mine ? 'text-mine-soft' : 'text-soft'
  return previews.map(({ url, title, description, siteName }) => (
    <a
      key={url}
      href={url}
      target="_blank"
      rel="noreferrer noopener"
      className={cx(
        'mt-1.5 block w-full min-w-40 rounded-lg border-s-3 px-2.5 py-1 text-start text-sm',
        mine ? 'border-white/70 bg-black/15' : 'border-accent bg-accent-soft',
      )}
    >
      <span className={cx('block truncate text-xs', soft)}>
        <bdi>{new URL(url).host}</bdi>
        {siteName && (
          <>
            {' · '}
            <bdi>{siteName}</bdi>
          </>
        )}
      </span>
      <span dir="auto" className="line-clamp-2 font-semibold [overflow-wrap:anywhere]">
        {title}
      </span>
      {description && (
        <span dir="auto" className={cx('line-clamp-3 [overflow-wrap:anywhere]', soft)}>
          {description}
        </span>
      )}
    </a>
  ))
}
