// The files of the message that is being written, with how far each is.
import { FileText, RotateCw, X } from 'lucide-react'
import { useI18n } from '../i18n/i18n.tsx'
import { cx } from '../kit/class-names.ts'
import type { UploadingFile, Uploads } from './use-uploads.ts'

export function UploadList({ uploads }: { uploads: Uploads }) {
  const { t } = useI18n()
  if (uploads.files.length === 0) return null
  return (
    <ul aria-label={t('upload.label')} className="flex gap-2 overflow-x-auto px-2 pt-2">
      {uploads.files.map(file => (
        <li
          key={file.key}
          title={file.error ?? file.file.name}
          className={cx(
            'relative size-20 shrink-0 overflow-hidden rounded-xl border bg-sunken',
            file.error ? 'border-bad' : 'border-line',
          )}
        >
          <Picture file={file} />
          <Bar file={file} />
          {file.error && (
            <button
              type="button"
              aria-label={t('upload.retry', { name: file.file.name, reason: file.error })}
              onClick={() => uploads.retry(file.key)}
              className="absolute inset-0 flex items-center justify-center bg-black/55 text-white"
            >
              <RotateCw className="size-5" aria-hidden />
            </button>
          )}
          <button
            type="button"
            aria-label={t('upload.remove', { name: file.file.name })}
            onClick={() => uploads.remove(file.key)}
            className="absolute end-1 top-1 flex size-6 items-center justify-center rounded-full bg-black/60 text-white hover:bg-black/80"
          >
            <X className="size-3.5" aria-hidden />
          </button>
        </li>
      ))}
    </ul>
  )
}

function Picture({ file: { preview, file } }: { file: UploadingFile }) {
  if (preview) return <img src={preview} alt={file.name} className="size-full object-cover" />
  return (
    <span className="flex size-full flex-col items-center justify-center gap-1 p-2 text-soft">
      <FileText className="size-6" strokeWidth={1.7} aria-hidden />
      <span className="w-full truncate text-center text-[11px]">{file.name}</span>
    </span>
  )
}

function Bar({ file: { progress, uploadId, error, file } }: { file: UploadingFile }) {
  const { t } = useI18n()
  if (uploadId || error) return null
  return (
    <span
      role="progressbar"
      aria-label={t('upload.progress', { name: file.name })}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(progress * 100)}
      className="absolute inset-x-1.5 bottom-1.5 h-1.5 overflow-hidden rounded-full bg-black/40"
    >
      <span className="block h-full rounded-full bg-white transition-[width]" style={{ width: `${progress * 100}%` }} />
    </span>
  )
}
