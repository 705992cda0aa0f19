// A result as JSON, where its data is JSON already.

import type { GraphQLFormattedError } from 'graphql'

/** @param data JSON @param extensions left out where there are none */
export function resultText(data: string, errors: readonly GraphQLFormattedError[], extensions: object): string {
  const told = errors.length > 0 ? `,"errors":${JSON.stringify(errors)}` : ''
  const more = Object.keys(extensions).length > 0 ? `,"extensions":${JSON.stringify(extensions)}` : ''
  return `{"data":${data}${told}${more}}`
}
