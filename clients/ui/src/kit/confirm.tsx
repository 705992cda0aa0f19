// Asks before something that cannot be taken back.
import { AlertDialog } from 'radix-ui'
import { useI18n } from '../i18n/i18n.tsx'
import { Button } from './button.tsx'
import { useOpener } from './opener.ts'

interface ConfirmProps {
  title: string
  text: string
  /** What will be done, as the button says it. */
  action: string
  busy?: boolean
  onConfirm(): void
  onClose(): void
}

/** Asks once more. */
export function Confirm({ title, text, action, busy = false, onConfirm, onClose }: ConfirmProps) {
  const { t } = useI18n()
  const [back] = useOpener()
  return (
    <AlertDialog.Root open onOpenChange={open => !open && onClose()}>
      <AlertDialog.Portal>
        <AlertDialog.Overlay className="chat-ui overlay-in fixed inset-0 z-50 bg-shade" />
        <AlertDialog.Content
          onCloseAutoFocus={back}
          className="chat-ui float-in fixed inset-x-4 bottom-4 z-50 rounded-2xl bg-raised p-5 shadow-float sm:inset-0 sm:m-auto sm:h-fit sm:w-[26rem]"
        >
          <AlertDialog.Title className="text-lg font-semibold">{title}</AlertDialog.Title>
          <AlertDialog.Description className="mt-1.5 text-soft">{text}</AlertDialog.Description>
          <div className="mt-5 flex justify-end gap-2">
            <AlertDialog.Cancel asChild>
              <Button look="plain">{t('action.cancel')}</Button>
            </AlertDialog.Cancel>
            <Button look="danger" busy={busy} onClick={onConfirm}>
              {action}
            </Button>
          </div>
        </AlertDialog.Content>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  )
}
