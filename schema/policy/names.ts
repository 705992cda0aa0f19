// Rules about words: everything is described, names are spelt one way, mutations begin with a verb and queries do not.
import {
  type GraphQLArgument,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql'
import { type Contract, listTypes, type Rule } from './contract.ts'

/** Longer than a word, so that one verb is used for one thing: see whether an old one fits before a new one is added. */
const verbs =
  /^(accept|acknowledge|add|archive|ban|block|cancel|change|clear|close|complete|confirm|create|decline|delete|disable|edit|enable|end|forward|heartbeat|join|leave|lift|login|logout|mark|mute|pin|promote|react|refresh|register|remove|replace|report|request|resend|reset|resolve|restore|restrict|revoke|save|schedule|send|set|start|transfer|unban|unblock|unmute|unpin|unreact|unsave|update|upload|verify|vote)(?=[A-Z]|$)/
const queryVerbs = /^(get|list|fetch|find|load|read|query)(?=[A-Z]|$)/

const roots = new Set(['Query', 'Mutation', 'Subscription'])

interface Place {
  readonly path: string
  readonly description: string | null | undefined
  /** What its name has to look like. */
  readonly spelling: RegExp
}

const pascal = /^[A-Z][A-Za-z0-9]*$/
const camel = /^[a-z][A-Za-z0-9]*$/
const screaming = /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/

function listArguments(parent: string, args: readonly GraphQLArgument[]): Place[] {
  return args.map(arg => ({ path: `${parent}(${arg.name}:)`, description: arg.description, spelling: camel }))
}

/** Every place that has a name of ours and takes a description. */
function listPlaces(contract: Contract): Place[] {
  return listTypes(contract).flatMap(type => {
    const self = { path: type.name, description: type.description, spelling: pascal }
    if (isEnumType(type)) {
      const values = type
        .getValues()
        .map(value => ({ ...value, path: `${type.name}.${value.name}`, spelling: screaming }))
      return [self, ...values]
    }
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields())
      return [self, ...fields.map(field => ({ ...field, path: `${type.name}.${field.name}`, spelling: camel }))]
    }
    if (isObjectType(type) || isInterfaceType(type)) {
      return [
        self,
        ...Object.values(type.getFields()).flatMap(field => {
          const path = `${type.name}.${field.name}`
          return [{ ...field, path, spelling: camel }, ...listArguments(path, field.args)]
        }),
      ]
    }
    return isSpecifiedScalarType(type) ? [] : [self]
  })
}

/** What the graphql of every reader knows by heart, or says by its type: roots, global ids, the one input of a mutation. */
const selfEvident = (path: string) => roots.has(path) || /^[A-Za-z]+\.id$/.test(path) || /\(input:\)$/.test(path)

function listRootFields({ schema }: Contract, root: 'Query' | 'Mutation'): string[] {
  return Object.keys((root === 'Query' ? schema.getQueryType() : schema.getMutationType())?.getFields() ?? {})
}

export const nameRules: readonly Rule[] = [
  {
    name: 'every type, field, argument and value is described',
    find: contract =>
      listPlaces(contract)
        .filter(place => !place.description?.trim() && !selfEvident(place.path))
        .map(place => `${place.path} has no description`),
  },
  {
    name: 'types are PascalCase, fields and arguments camelCase, values SCREAMING_SNAKE',
    find: contract =>
      listPlaces(contract)
        .filter(place => !place.spelling.test(place.path.split(/[.(]/).at(-1)?.replace(/:\)$/, '') ?? ''))
        .map(place => `${place.path} is not spelt as ${place.spelling}`),
  },
  {
    name: 'a mutation begins with a verb, a query is a noun',
    find: contract => [
      ...listRootFields(contract, 'Mutation')
        .filter(name => !verbs.test(name))
        .map(name => `Mutation.${name} does not begin with a verb of schema/policy/names.ts`),
      ...listRootFields(contract, 'Query')
        .filter(name => queryVerbs.test(name))
        .map(name => `Query.${name} begins with a verb; a query is a noun`),
    ],
  },
  {
    name: 'what is deprecated says what to use instead',
    find: contract =>
      listTypes(contract).flatMap(type =>
        isObjectType(type) || isInterfaceType(type)
          ? Object.values(type.getFields())
              .filter(field => field.deprecationReason === '' || field.deprecationReason === 'No longer supported')
              .map(field => `${type.name}.${field.name} is deprecated without a reason`)
          : [],
      ),
  },
]
