// A corner of federation: subgraphs that lead into it, and what must be said there.

import { buildSubgraphSchema } from '@apollo/subgraph'
import { execute, type GraphQLSchema, parse } from 'graphql'
import { compose } from '../../fixtures/compose.ts'
import { type AskSubgraph, executorOf, type Sent } from '../../fixtures/executor.ts'
import type { PlannerName } from '../../planner/workers.ts'

/** A subgraph: SDL without its head, and what it answers. */
export interface CornerSubgraph {
  readonly sdl: string
  readonly resolvers: object
}

/** What is asked, and what has to be said. */
export interface Question extends Sent {
  readonly data: unknown
  /** Whether something has to be told as an error, or the operation cannot be planned. Default: no. */
  readonly fails?: boolean
  /** With whose plans it is known to go wrong. */
  readonly faultOf?: readonly PlannerName[]
}

/** Subgraphs by name are made anew for each question: some of them change. */
export interface Corner {
  readonly title: string
  subgraphs(): Readonly<Record<string, CornerSubgraph>>
  readonly questions: readonly Question[]
}

const head =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@external", "@requires", "@provides", "@shareable", "@interfaceObject", "@inaccessible", "@override"])'

/** What was said, and whether anything was told as an error; without data where the operation could not be planned. */
export async function answerOf(
  { subgraphs }: Corner,
  question: Question,
  by: PlannerName,
): Promise<{ data: unknown; fails: boolean }> {
  const parts = Object.entries(subgraphs()).map(([name, { sdl, resolvers }]) => ({
    name,
    resolvers,
    sdl: `${head} ${sdl}`,
  }))
  const schemas = new Map<string, GraphQLSchema>(
    parts.map(({ name, sdl, resolvers }) => [
      name,
      buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers: resolvers as never }]),
    ]),
  )
  const ask: AskSubgraph = async (name, body) => {
    const schema = schemas.get(name)
    if (!schema) throw new Error(`there is no subgraph ${name}`)
    const { query, variables } = JSON.parse(body)
    return JSON.parse(JSON.stringify(await execute({ schema, document: parse(query), variableValues: variables })))
  }
  const executor = executorOf(
    compose(parts.map(({ name, sdl }) => ({ name, sdl, url: `http://${name}.invalid/graphql` }))),
    by,
  )
  try {
    const { data, errors } = await executor.run(question, ask)
    return { data: JSON.parse(data), fails: errors.length > 0 }
  } catch {
    return { data: null, fails: true }
  }
}
