// The media type of a single answer to a POST, where the question is one that we answer ourselves.

import type { IncomingHttpHeaders } from 'node:http'

const json = 'application/json; charset=utf-8'
const graphqlResponse = 'application/graphql-response+json; charset=utf-8'

/** What nearly all clients say; with `q`, wildcards of a part and the like it is for Apollo Server to find out. */
const simple = /^(?:application\/(?:graphql-response\+)?json|\*\/\*)(?:\s*;\s*charset=utf-8)?$/i

/** @returns undefined where the request is none that nearly all clients send: what it is answered, Apollo Server knows */
export function answerType({ accept, 'content-type': type }: IncomingHttpHeaders): string | undefined {
  if (!type || !/^application\/json\s*(?:;|$)/i.test(type)) return undefined
  if (accept === undefined) return json
  const known = types.get(accept)
  if (known !== undefined) return known
  const found = typeOf(accept)
  // Strangers choose these texts.
  if (found !== undefined && types.size < 100 && accept.length < 200) types.set(accept, found)
  return found
}

const types = new Map<string, string>()

function typeOf(accept: string): string | undefined {
  const parts = accept.split(',').map(part => part.trim())
  const first = parts[0]?.toLowerCase() ?? ''
  // What Apollo Client 4 says; the first one is preferred, and we have it.
  const preferred = parts.slice(1).every(part => /^application\/json\s*;\s*q=0\.\d+$/i.test(part))
  if (!simple.test(first) || !preferred) return undefined
  return first.startsWith('application/graphql-response') ? graphqlResponse : json
}
