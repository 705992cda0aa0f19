// Pictures large, one after the other by the arrow keys.
import { ChevronLeft, ChevronRight, Download, X } from 'lucide-react'
import { Dialog } from 'radix-ui'
import { type KeyboardEvent, useState } from 'react'
import { useI18n } from '../i18n/i18n.tsx'
import { useToast } from '../kit/toast.tsx'
import type { LightboxProps } from '../options/slots.ts'
import { saveFile } from './save-file.ts'

const round = 'inline-flex size-11 items-center justify-center rounded-full bg-black/50 text-white hover:bg-black/70'

export function Lightbox({ pictures, first, onClose }: LightboxProps) {
  const { t, language } = useI18n()
  const say = useToast()
  const [at, setAt] = useState(first)
  const picture = pictures[at]
  if (!picture) return null
  const step = (by: number): void => setAt((at + by + pictures.length) % pictures.length)
  const onKey = (event: KeyboardEvent): void => {
    const forward = language.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight'
    if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') step(event.key === forward ? 1 : -1)
  }
  return (
    <Dialog.Root open onOpenChange={open => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Overlay className="chat-ui overlay-in fixed inset-0 z-40 bg-black/90" />
        <Dialog.Content
          aria-describedby={undefined}
          onKeyDown={onKey}
          onClick={event => event.target === event.currentTarget && onClose()}
          className="chat-ui float-in fixed inset-0 z-50 flex flex-col items-center justify-center p-4 outline-none sm:p-12"
        >
          <Dialog.Title className="absolute start-6 top-6 max-w-[50vw] truncate text-white">
            {picture.fileName}
          </Dialog.Title>
          <img src={picture.url} alt={picture.fileName} className="max-h-full max-w-full rounded-lg object-contain" />
          <div className="absolute end-4 top-4 flex gap-2">
            <button
              type="button"
              onClick={() => void saveFile(picture).catch(() => say(t('refusal.failed')))}
              className={round}
              aria-label={t('message.save')}
            >
              <Download className="size-5" aria-hidden />
            </button>
            <Dialog.Close className={round} aria-label={t('action.close')}>
              <X className="size-5" aria-hidden />
            </Dialog.Close>
          </div>
          {pictures.length > 1 && (
            <div className="absolute inset-x-4 top-1/2 flex justify-between">
              <button type="button" onClick={() => step(-1)} className={round} aria-label={t('message.previous')}>
                <ChevronLeft className="size-6 rtl:rotate-180" aria-hidden />
              </button>
              <button type="button" onClick={() => step(1)} className={round} aria-label={t('message.next')}>
                <ChevronRight className="size-6 rtl:rotate-180" aria-hidden />
              </button>
            </div>
          )}
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
