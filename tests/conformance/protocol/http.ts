// The audits of graphql-http, which follow the GraphQL-over-HTTP specification, as cases of this suite.

import { serverAudits } from 'graphql-http'
import type { Case } from '../suite.ts'

/** Simple requests of foreign pages are refused; this header says that this is none. */
const fetchFn: typeof fetch = (input, init) =>
  fetch(input, {
    ...init,
    headers: { ...(init?.headers as Record<string, string>), 'apollo-require-preflight': 'true' },
  })

/** The audits know their URL when they are made, the cases when they run. */
const known = serverAudits({ url: 'http://127.0.0.1/graphql' })

export const httpCases: readonly Case[] = known.map(({ id, name }) => ({
  area: 'http',
  name: `${name} [${id}]`,
  rules: ['C14'],
  needs: [],
  async run({ gateway }) {
    const audit = serverAudits({ url: gateway.url, fetchFn }).find(one => one.id === id)
    const result = await audit?.fn()
    if (result?.status !== 'ok') throw new Error(result ? `${result.status}: ${result.reason}` : 'no such audit')
  },
}))
