// A file of a message, to save.
import { Download, FileText } from 'lucide-react'
import { useI18n } from '../i18n/i18n.tsx'
import { sizeText } from '../i18n/sizes.ts'
import { cx } from '../kit/class-names.ts'
import type { Attachment } from './model.ts'
import { SaveLink } from './save-link.tsx'

export function FileCard({ file, mine }: { file: Attachment; mine: boolean }) {
  const { language } = useI18n()
  return (
    <SaveLink
      file={file}
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
    </SaveLink>
  )
}
