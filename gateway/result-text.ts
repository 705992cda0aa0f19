// A result as JSON, where its data is JSON already.

import type { GraphQLFormattedError } from 'graphql'
import type { Executed } from './execute/execute.ts'
import type { Charge } from './guards/charges.ts'

/** @param data JSON @param extensions left out where there are none */
export function resultText(data: string, errors: readonly GraphQLFormattedError[], extensions: object): string {
  const told = errors.length > 0 ? `,"errors":${JSON.stringify(errors)}` : ''
  const more = Object.keys(extensions).length > 0 ? `,"extensions":${JSON.stringify(extensions)}` : ''
  return `{"data":${data}${told}${more}}`
}

/** How a run is told: its errors formatted for clients, and what it cost where they ask for that. */
export interface Telling {
  format(error: GraphQLFormattedError): GraphQLFormattedError
  readonly charge?: Charge | undefined
}

/** What a run has given, as JSON. */
export function executedText({ data, errors, faults }: Executed, { format, charge }: Telling): string {
  const extensions = {
    ...(faults.length > 0 ? { valueCompletion: faults } : {}),
    ...(charge ? { cost: charge.report() } : {}),
  }
  return resultText(data, errors.map(format), extensions)
}
