// What narrows a search besides words: who said it, where, and what it has. Typed as `from:`, `in:` and `has:`, kept as filters that
// can be taken away one by one. Pure.
import type { MessageContent, MessageSearchInput } from '@chat-supergraph/react'

export const kinds = ['from', 'in', 'has'] as const
export const contents = ['LINK', 'IMAGE', 'FILE', 'POLL'] as const satisfies MessageContent[]

export interface Filter {
  kind: (typeof kinds)[number]
  /** A user's, a chat's, or what a message can have. */
  id: string
  label: string
}

/** A filter that is being typed at the end of the text. */
export interface Begun {
  kind: Filter['kind']
  prefix: string
  /** The text without it. */
  rest: string
}

export function begunIn(text: string): Begun | undefined {
  const [whole, kind, prefix = ''] = /(?:^|\s)(from|in|has):([^\s:]*)$/.exec(text) ?? []
  return whole === undefined
    ? undefined
    : { kind: kind as Begun['kind'], prefix, rest: text.slice(0, text.length - whole.length) }
}

export const isSame = (one: Filter, other: Filter): boolean => one.kind === other.kind && one.id === other.id

/** @returns undefined where there is too little to look for */
export function searchOf(text: string, filters: readonly Filter[]): MessageSearchInput | undefined {
  const query = (begunIn(text)?.rest ?? text).trim()
  if (query.length < 2 && filters.length === 0) return undefined
  const of = (kind: Filter['kind']): string[] => filters.filter(filter => filter.kind === kind).map(({ id }) => id)
  return { query, chatIds: of('in'), senderIds: of('from'), has: of('has') as MessageContent[] }
}
