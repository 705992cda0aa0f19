// The media type of a single answer to a POST, where the question is one that we answer ourselves.

import type { IncomingHttpHeaders } from 'node:http'

/** Of the answer to whoever does not ask for another one. */
const json = 'application/json; charset=utf-8'
const graphqlResponse = 'application/graphql-response+json; charset=utf-8'

/** What nearly all clients say first; with `q`, wildcards of a part and the like it is for Apollo Server to find out. */
const preferred = /^(?:application\/(?:graphql-response\+)?json|\*\/\*)(?:\s*;\s*charset=utf-8)?$/i
/** What Apollo Client 4 says behind it: we have what it prefers. */
const lesser = /^application\/json\s*;\s*q=0\.\d+$/i

/** @returns undefined where the request is none that nearly all clients send: what it is answered, Apollo Server knows */
export function answerType({ accept, 'content-type': type }: IncomingHttpHeaders): string | undefined {
  if (!type || !/^application\/json\s*(?:;|$)/i.test(type)) return undefined
  if (accept === undefined) return json
  const [first = '', ...others] = accept.split(',').map(part => part.trim())
  if (!preferred.test(first) || !others.every(part => lesser.test(part))) return undefined
  return first.toLowerCase().startsWith('application/graphql-response') ? graphqlResponse : json
}

/** Of a refusal, and of an answer that is whole after all, for a client that would take it in parts. */
export function wholeType({ accept = '' }: IncomingHttpHeaders): string {
  return accept.includes('application/graphql-response+json') ? graphqlResponse : json
}
