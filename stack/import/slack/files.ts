// Files of a Slack message: links to where they are. An export has no bytes of them, and its links carry a token that opens every
// file of the workspace: it is taken off. Pure.

import { countOf, type Raw, rawOf, rawsOf, textOf } from '../raw.ts'
import type { FileRecord } from '../records.ts'

export function filesOf(message: Raw): FileRecord[] {
  // Before there could be several there was one, of its own name.
  const own = [...rawsOf(message.files), ...(message.file ? [rawOf(message.file)] : [])]
  const shared = rawsOf(message.attachments).flatMap(({ files }) => rawsOf(files))
  const seen = new Set<string>()
  return [...own, ...shared].flatMap(file => {
    const id = textOf(file.id)
    if (id !== undefined && seen.has(id)) return []
    if (id !== undefined) seen.add(id)
    return [fileOf(file)]
  })
}

function fileOf(file: Raw): FileRecord {
  const named = textOf(file.name) ?? textOf(file.title) ?? textOf(file.id) ?? 'file'
  const isGone = file.mode === 'tombstone' || file.mode === 'hidden_by_limit'
  const name = isGone ? `${named} (no longer there)` : named
  const url = ['permalink', 'url_private', 'url_private_download', 'permalink_public', 'external_url'].map(key =>
    textOf(file[key]),
  )
  return { name, size: countOf(file.size) ?? null, url: withoutToken(url.find(Boolean)) }
}

function withoutToken(link: string | undefined): string | null {
  const url = link === undefined ? null : URL.parse(link)
  if (url === null) return link ?? null
  for (const [name, value] of [...url.searchParams]) if (/^xox/.test(value)) url.searchParams.delete(name)
  return url.href
}
