// Rules about the seams between subgraphs: who owns an entity, what may be null there, which directives are spoken.
import { Kind, type ObjectTypeDefinitionNode, visit } from 'graphql'
import type { SubgraphSource } from '../composition.ts'
import { type Contract, findDirective, isNullable, listObjectTypes, type Rule, unwrap } from './contract.ts'

/** The directives of the contract. Another one is a decision: what does every gateway and generator make of it? */
const directives = new Set(
  'composeDirective cost deprecated external inaccessible key link listSize live provides public repeatable requires shareable specifiedBy viewer'.split(
    ' ',
  ),
)
const ownDirectives = new Set(['live', 'viewer', 'public', 'repeatable'])

interface Definition {
  readonly subgraph: SubgraphSource
  readonly node: ObjectTypeDefinitionNode
}

/** Every definition of every entity, by the entity's name. */
function groupEntities({ subgraphs }: Contract): Map<string, Definition[]> {
  const definitions = subgraphs.flatMap(subgraph => listObjectTypes(subgraph).map(node => ({ subgraph, node })))
  const names = new Set(definitions.filter(({ node }) => findDirective(node, 'key')).map(({ node }) => node.name.value))
  return Map.groupBy(
    definitions.filter(({ node }) => names.has(node.name.value)),
    ({ node }) => node.name.value,
  )
}

/** The owner describes the entity; all others declare a stub without a description. */
function findOwners(contract: Contract): Map<string, string> {
  return new Map(
    [...groupEntities(contract)].flatMap(([name, definitions]) => {
      const owner = definitions.find(({ node }) => node.description)
      return owner ? [[name, owner.subgraph.name] as const] : []
    }),
  )
}

function listKeyFields(node: ObjectTypeDefinitionNode): Set<string> {
  const keys = (node.directives ?? []).filter(directive => directive.name.value === 'key')
  const fields = keys.flatMap(key => key.arguments?.find(arg => arg.name.value === 'fields')?.value ?? [])
  return new Set(fields.flatMap(value => (value.kind === Kind.STRING ? value.value.split(/\s+/) : [])))
}

/** Fields whose data another process has, and which would take their parent with them when that one is away. */
function findHardEdges(contract: Contract): string[] {
  const owners = findOwners(contract)
  return contract.subgraphs.flatMap(subgraph =>
    listObjectTypes(subgraph).flatMap(node => {
      const name = node.name.value
      const lent = owners.has(name) && owners.get(name) !== subgraph.name
      const keys = listKeyFields(node)
      return (node.fields ?? []).flatMap(field => {
        const path = `${subgraph.name}: ${name}.${field.name.value}`
        const target = unwrap(field.type)
        const owner = owners.get(target.name)
        if (name === 'Query' && !isNullable(field))
          return [`${path} is not nullable, so it would blank the whole answer`]
        if (lent && !isNullable(field) && !keys.has(field.name.value)) {
          return [`${path} is not nullable, although ${name} belongs to ${owners.get(name)}`]
        }
        if (owner !== undefined && owner !== subgraph.name && !target.nullable) {
          return [`${path} is not nullable, although ${target.name} belongs to ${owner}`]
        }
        return []
      })
    }),
  )
}

function listDirectiveFaults(subgraph: SubgraphSource): string[] {
  const faults: string[] = []
  visit(subgraph.typeDefs, {
    Directive({ name }) {
      if (!directives.has(name.value))
        faults.push(`${subgraph.name}: @${name.value} is not a directive of the contract`)
    },
    DirectiveDefinition({ name }) {
      if (!ownDirectives.has(name.value))
        faults.push(`${subgraph.name}: @${name.value} is defined outside base.graphql`)
    },
  })
  return faults
}

function countFederationLinks({ typeDefs }: SubgraphSource): number {
  let count = 0
  visit(typeDefs, {
    Directive(node) {
      const url = node.arguments?.find(arg => arg.name.value === 'url')?.value
      if (node.name.value === 'link' && url?.kind === Kind.STRING && url.value.includes('/federation/')) count += 1
    },
  })
  return count
}

export const federationRules: readonly Rule[] = [
  {
    name: 'an entity is described by exactly one subgraph, its owner',
    find: contract =>
      [...groupEntities(contract)]
        .map(([name, definitions]) => ({
          name,
          owners: definitions.filter(({ node }) => node.description).map(({ subgraph }) => subgraph.name),
        }))
        .filter(({ owners }) => owners.length !== 1)
        .map(({ name, owners }) => `${name} is described by ${owners.join(' and ') || 'no subgraph'}`),
  },
  { name: 'what crosses an edge between subgraphs may be null', find: findHardEdges },
  {
    name: 'only the directives of the contract are used, and only base.graphql defines any',
    find: contract => contract.subgraphs.flatMap(listDirectiveFaults),
  },
  {
    name: 'the version of federation stands in base.graphql alone',
    find: contract =>
      contract.subgraphs
        .filter(subgraph => countFederationLinks(subgraph) !== 1)
        .map(subgraph => `${subgraph.name} links the federation specification by itself`),
  },
  {
    name: 'a shared subscription names an argument that it has',
    find: contract =>
      contract.subgraphs.flatMap(subgraph =>
        listObjectTypes(subgraph).flatMap(node =>
          (node.fields ?? []).flatMap(field => {
            const live = findDirective(field, 'live')
            const resume = live?.arguments?.find(arg => arg.name.value === 'resume')?.value
            const path = `${subgraph.name}: ${node.name.value}.${field.name.value}`
            if (live && node.name.value !== 'Subscription') return [`${path} is @live but no subscription`]
            if (resume?.kind !== Kind.STRING) return []
            const arg = field.arguments?.find(one => one.name.value === resume.value)
            return arg && unwrap(arg.type).name === 'Cursor' ? [] : [`${path} takes no Cursor named ${resume.value}`]
          }),
        ),
      ),
  },
]
