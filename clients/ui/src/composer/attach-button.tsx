// Chooses files for the message that is being written.
import { Paperclip } from 'lucide-react'
import { useRef } from 'react'
import { useI18n } from '../i18n/i18n.tsx'
import { IconButton } from '../kit/button.tsx'

interface AttachButtonProps {
  disabled: boolean
  onFiles(files: readonly File[]): void
}

export function AttachButton({ disabled, onFiles }: AttachButtonProps) {
  const { t } = useI18n()
  const picker = useRef<HTMLInputElement>(null)
  return (
    <>
      <IconButton
        icon={Paperclip}
        label={t('composer.attach')}
        disabled={disabled}
        onClick={() => picker.current?.click()}
      />
      <input
        ref={picker}
        type="file"
        multiple
        hidden
        onChange={event => {
          onFiles([...(event.target.files ?? [])])
          event.target.value = ''
        }}
      />
    </>
  )
}
