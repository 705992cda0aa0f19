// A fetch of a plan, compiled: its body is made of text that is there before and of what a run has; what comes back is merged into the
// objects that it is about.

import type { FetchNode } from '@apollo/query-planner'
import { type GraphQLSchema, isAbstractType } from 'graphql'
import { beginSpan, inSpan } from '#platform/process/spans.ts'
import { publicityOf } from '../public-fields.ts'
import { isObject, type JsonObject } from './json.ts'
import { merge } from './merge.ts'
import type { CompiledPath, ResultPath } from './paths.ts'
import { compileRequires } from './representations.ts'
import { compileRewrites } from './rewrites.ts'
import type { Run, Step } from './run.ts'
import type { Answer, Service } from './service.ts'
import { errorOf, failureOf, pathOf } from './subgraph-errors.ts'

/** Compiles a fetch that stands at a path of the result. */
export function compileFetch(schema: GraphQLSchema, node: FetchNode, at: CompiledPath): Step {
  const name = node.serviceName
  const ask = node.requires ? compileEntities(schema, node, at) : compileRoot(schema, node, at)
  const about = { attributes: { 'graphql.subgraph.name': name, 'graphql.fetch.entities': Boolean(node.requires) } }
  return async run => {
    try {
      const service = run.services[name]
      if (!service) throw new Error(`there is no subgraph ${name}`)
      await inSpan(beginSpan(`fetch ${name}`, about), () => ask(run, service))
    } catch (error) {
      run.errors.push(failureOf(error, name))
    }
    if (node.id !== undefined) run.deferring?.fetched(node.id)
  }
}

/** The first fetch of an event: its answer has come already. */
export function compileGiven(schema: GraphQLSchema, node: FetchNode): (run: Run) => void {
  const rewrite = compileRewrites(schema, node.outputRewrites)
  return run => {
    for (const error of run.given?.errors ?? []) run.errors.push(errorOf(error, node.serviceName, pathOf(error)))
    const data = run.given?.data
    rewrite?.(data)
    if (isObject(data)) merge(run.data, data)
  }
}

type Ask = (run: Run, service: Service) => Promise<void>

function compileRoot(schema: GraphQLSchema, node: FetchNode, at: CompiledPath): Ask {
  const head = headOf(node)
  const rewrite = compileRewrites(schema, node.outputRewrites)
  const repeatable = !/^\s*mutation\b/.test(node.operation)
  const publicity = publicityOf(schema, node.operation)
  const anonymous = withoutName(node)
  return async (run, service) => {
    const targets = at.objects(run.data)
    if (targets.length === 0) return
    const variables = variablesOf(node, run)
    const fetch = { key: `${anonymous} ${variables}`, body: `${head}${variables}}}`, repeatable, publicity }
    const { data, errors } = await service.ask(fetch, run.context)
    for (const error of listOf(errors)) run.errors.push(errorOf(error, node.serviceName, pathOf(error)))
    rewrite?.(data)
    if (isObject(data)) for (const target of targets) merge(target, data)
  }
}

function compileEntities(schema: GraphQLSchema, node: FetchNode, at: CompiledPath): Ask {
  const head = headOf(node)
  const represent = compileRequires(schema, node.requires ?? [])
  const rewriteInput = compileRewrites(schema, node.inputRewrites)
  const rewriteOutput = compileRewrites(schema, node.outputRewrites)
  const anonymous = withoutName(node)
  const publicity = publicityOf(schema, node.operation)

  return async (run, service) => {
    const targets = at.objects(run.data)
    const representations = new Map<string, number>()
    /** By target: which representation stands for it. */
    const places = targets.map(target => {
      const representation = represent(target)
      if (!representation) return -1
      rewriteInput?.(representation)
      const text = JSON.stringify(representation)
      const known = representations.get(text)
      if (known !== undefined) return known
      representations.set(text, representations.size)
      return representations.size - 1
    })
    if (representations.size === 0) return
    const variables = variablesOf(node, run)
    const fetch = {
      key: `${anonymous} ${variables}`,
      head: `${head}${variables}${variables === '' ? '' : ','}"representations":[`,
      representations: [...representations.keys()],
      publicity,
    }
    const answer = await service.askEntities(fetch, run.context)
    tellErrors(run, answer, { node, places, placesOf: () => at.found(run.data).map(({ place }) => place) })
    if (answer.data === undefined || answer.data === null) return
    const entities = isObject(answer.data) ? answer.data._entities : undefined
    if (!Array.isArray(entities)) throw new Error('Expected "data._entities" in response to be an array')
    if (entities.length !== representations.size)
      throw new Error(`Expected "data._entities" to contain ${representations.size} elements`)
    for (const entity of entities.filter(isObject)) {
      // A subgraph that knows the interface alone (@interfaceObject) says its name. What an object is, another one has said.
      if (isAbstractName(schema, entity.__typename)) entity.__typename = undefined
      rewriteOutput?.(entity)
    }
    for (const [index, target] of targets.entries()) {
      const entity: unknown = entities[places[index] ?? -1]
      if (isObject(entity)) merge(target, entity)
    }
  }
}

interface Placing {
  readonly node: FetchNode
  readonly places: readonly number[]
  placesOf(): ResultPath[]
}

/** An error about an entity is one about each place where it stands. */
function tellErrors(run: Run, { errors }: Answer, { node, places, placesOf }: Placing): void {
  let paths: ResultPath[] | undefined
  for (const error of listOf(errors)) {
    const [, place, ...rest] = pathOf(error) ?? []
    if (typeof place !== 'number') {
      run.errors.push(errorOf(error, node.serviceName, undefined))
      continue
    }
    paths ??= placesOf()
    for (const [target, path] of paths.entries())
      if (places[target] === place) run.errors.push(errorOf(error, node.serviceName, [...path, ...rest]))
  }
}

/** The body up to its variables. */
function headOf({ operation, operationName }: FetchNode): string {
  const name = operationName === undefined ? '' : `,"operationName":${JSON.stringify(operationName)}`
  return `{"query":${JSON.stringify(operation)}${name},"variables":{`
}

/** Operations of many documents ask the same under names of their own. */
const withoutName = ({ operation }: FetchNode): string => operation.replace(/^query\s+\w+/, 'query')

/** The variables of a fetch without the braces around them; those that the client left out are left to their defaults. */
function variablesOf({ variableUsages = [] }: Pick<FetchNode, 'variableUsages'>, { variables }: Run): string {
  let text = ''
  for (const name of variableUsages) {
    const value = Object.hasOwn(variables, name) ? variables[name] : undefined
    if (value !== undefined) text += `${text === '' ? '' : ','}${JSON.stringify(name)}:${JSON.stringify(value)}`
  }
  return text
}

const isAbstractName = (schema: GraphQLSchema, name: unknown): boolean =>
  typeof name === 'string' && isAbstractType(schema.getType(name))

const listOf = (errors: unknown): readonly JsonObject[] => (Array.isArray(errors) ? errors : [])
