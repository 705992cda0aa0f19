// What was reported in a chat, with what was said around it, for those who look after it; each report is answered once.

import { useResolveReportMutation } from '@chat-supergraph/react'
import {
  askAgain,
  Button,
  cx,
  Dialog,
  Empty,
  FormError,
  noteText,
  Pending,
  Sentinel,
  useConfirm,
  useSubmit,
} from '@chat-supergraph/ui/kit'
import { ShieldCheck } from 'lucide-react'
import { Link } from 'wouter'
import { messageAddress } from '../chat/message-address.ts'
import { type OpenReportsQuery, useOpenReportsQuery } from '../generated/operations.ts'
import { useI18n } from '../i18n/i18n.tsx'

type Report = NonNullable<NonNullable<OpenReportsQuery['chat']>['reports']>['edges'][number]['node']

export function ReportsDialog({ chatId, onClose }: { chatId: string; onClose(): void }) {
  const { t } = useI18n()
  const query = useOpenReportsQuery({
    variables: { chatId, after: null },
    fetchPolicy: 'network-only',
  })
  const { data, fetchMore, refetch } = query
  const reports = data?.chat?.reports
  const { hasNextPage, endCursor } = reports?.pageInfo ?? {}
  return (
    <Dialog title={t('reports.title')} onClose={onClose}>
      {!reports && <Pending of={query} />}
      {reports?.edges.length === 0 && <Empty icon={ShieldCheck} title={t('reports.none')} />}
      <ul className="flex flex-col gap-4">
        {reports?.edges.map(({ node }) => (
          <ReportRow
            key={node.id}
            report={node}
            chatId={chatId}
            onAnswered={() => void askAgain(refetch)}
            onLeave={onClose}
          />
        ))}
      </ul>
      {hasNextPage && <Sentinel key={endCursor} onSeen={() => void fetchMore({ variables: { after: endCursor } })} />}
    </Dialog>
  )
}

interface ReportRowProps {
  report: Report
  chatId: string
  onAnswered(): void
  onLeave(): void
}

function ReportRow({ report, chatId, onAnswered, onLeave }: ReportRowProps) {
  const i18n = useI18n()
  const { t, when } = i18n
  const { ask, question } = useConfirm()
  const [resolve] = useResolveReportMutation()
  const { submit, busy, formError } = useSubmit()
  const { id: reportId, reason, note, reportedAt, reportedUser, message, context } = report

  async function answer(resolution: 'ACTED' | 'DISMISSED'): Promise<void> {
    const result = await submit(async () => {
      const { data, error } = await resolve({ variables: { input: { reportId, resolution } } })
      return { result: data?.resolveReport, error }
    })
    if (result) onAnswered()
  }
  const close = (resolution: 'ACTED' | 'DISMISSED', action: string): void =>
    ask({ title: t('reports.closeTitle'), text: t('reports.closeHint'), action, act: () => answer(resolution) })

  return (
    <li className="flex flex-col gap-3 rounded-xl border border-line p-4">
      <p className="flex items-baseline gap-2">
        <span className="min-w-0 flex-1 font-medium">
          {t('reports.of', {
            name: reportedUser?.displayName ?? t('chat.unnamed'),
            reason: t(`report.reason.${reason}`),
          })}
        </span>
        <time dateTime={reportedAt} className="text-xs text-faint">
          {when(reportedAt)}
        </time>
      </p>
      {note && (
        <p dir="auto" className="text-start text-sm [overflow-wrap:anywhere] whitespace-pre-wrap">
          {note}
        </p>
      )}
      {context.length > 0 && (
        <ol aria-label={t('reports.context')} className="flex flex-col gap-1 rounded-xl bg-sunken px-3 py-2 text-sm">
          {context.map(({ messageId, sender, body, isDeleted, systemNote }) => (
            <li
              key={messageId}
              dir="auto"
              className={cx(
                'text-start [overflow-wrap:anywhere]',
                (systemNote || isDeleted) && 'text-soft italic',
                messageId === message?.id && 'font-semibold',
              )}
            >
              {systemNote
                ? noteText(systemNote, i18n)
                : t('message.by', {
                    name: sender?.displayName ?? t('chat.unnamed'),
                    text: isDeleted ? t('message.deleted') : body || t('message.attachment'),
                  })}
            </li>
          ))}
        </ol>
      )}
      <FormError>{formError}</FormError>
      <div className="flex flex-wrap justify-end gap-2">
        {message && (
          <Link
            href={messageAddress(chatId, message)}
            onClick={onLeave}
            className="me-auto self-center text-sm text-accent-text underline"
          >
            {t('reports.show')}
          </Link>
        )}
        <Button look="plain" busy={busy} onClick={() => close('DISMISSED', t('reports.dismiss'))}>
          {t('reports.dismiss')}
        </Button>
        <Button busy={busy} onClick={() => close('ACTED', t('reports.acted'))}>
          {t('reports.acted')}
        </Button>
      </div>
      {question}
    </li>
  )
}
