// What is shown where a part of the page broke: the rest goes on, and one button tries again.
import { Button, Empty } from '@chat-supergraph/ui/kit'
import { CircleAlert } from 'lucide-react'
import { Component, type ReactNode } from 'react'
import { useI18n } from '../i18n/i18n.tsx'

interface Props {
  children: ReactNode
  /** A change of it clears the error: another page is another chance. */
  resetKey?: string
}

export class ErrorBoundary extends Component<Props, { error: unknown }> {
  override state: { error: unknown } = { error: undefined }

  static getDerivedStateFromError(error: unknown) {
    return { error: error ?? new Error('unknown') }
  }

  override componentDidUpdate(before: Props): void {
    if (before.resetKey !== this.props.resetKey && this.state.error) this.setState({ error: undefined })
  }

  override render() {
    if (!this.state.error) return this.props.children
    return <Broken onRetry={() => this.setState({ error: undefined })} />
  }
}

function Broken({ onRetry }: { onRetry(): void }) {
  const { t } = useI18n()
  return (
    <div role="alert" className="h-full">
      <Empty icon={CircleAlert} title={t('app.broken')}>
        <p className="mb-4">{t('app.brokenHint')}</p>
        <span className="flex justify-center gap-2">
          <Button look="plain" onClick={onRetry}>
            {t('action.retry')}
          </Button>
          <Button onClick={() => location.reload()}>{t('action.reload')}</Button>
        </span>
      </Empty>
    </div>
  )
}
