// A block of code: its language, a button that copies it, and colours once they are there.
import { Copy } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { CodeBlock as Block } from '../generated/tree.ts'
import { useI18n } from '../i18n/i18n.tsx'
import { useToast } from '../kit/toast.tsx'
import type { Coloured } from './highlight.ts'

export function CodeBlock({ text, block }: { text: string; block: Block }) {
  const { t } = useI18n()
  const say = useToast()
  const code = block.text.map(({ start, end }) => text.slice(start, end)).join('')
  const copy = (): void => void navigator.clipboard.writeText(code).then(() => say(t('message.copied')))
  return (
    // The same on everybody's messages, so that the colours can be read on it. Code runs from left to right in any language.
    <div dir="ltr" className="my-1 overflow-hidden rounded-lg bg-sunken text-left text-ink">
      <div className="flex items-center justify-between gap-2 ps-2.5 text-xs text-soft">
        <span>{block.language}</span>
        <button
          type="button"
          aria-label={t('message.copyCode')}
          title={t('message.copyCode')}
          onClick={copy}
          className="inline-flex size-8 items-center justify-center rounded-lg -outline-offset-2 hover:text-ink"
        >
          <Copy className="size-3.5" aria-hidden />
        </button>
      </div>
      <pre className="-mt-1 px-2.5 pb-2 font-mono text-[0.87em] whitespace-pre-wrap [overflow-wrap:anywhere]">
        <code>{block.language ? <InColours code={code} language={block.language} /> : code}</code>
      </pre>
    </div>
  )
}

function InColours({ code, language }: { code: string; language: string }) {
  const [parts, setParts] = useState<readonly Coloured[]>()
  useEffect(() => {
    let isCurrent = true
    void import('./highlight.ts')
      .then(({ coloured }) => isCurrent && setParts(coloured(code, language)))
      // Without a line it stays in one colour.
      .catch(() => undefined)
    return () => {
      isCurrent = false
    }
  }, [code, language])
  if (!parts) return code
  return parts.map(({ at, text, look }) =>
    look ? (
      <span key={at} className={look}>
        {text}
      </span>
    ) : (
      text
    ),
  )
}
