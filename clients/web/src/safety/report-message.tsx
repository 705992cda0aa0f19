// The report of a message, as its menu opens it.
import { ReportDialog } from './report-dialog.tsx'

export function ReportMessage({ messageId, onClose }: { messageId: string; onClose(): void }) {
  return <ReportDialog target={{ messageId }} onClose={onClose} />
}
