// Rules about shapes that hold for all of the API, so that whoever has read one type can guess the next. Each exception stands in a
// table with its reason; docs/api/design.md says why the rules are as they are.
import {
  type GraphQLNamedType,
  type GraphQLObjectType,
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isUnionType,
} from 'graphql'
import { type Contract, findDirective, listTypes, type Rule } from './contract.ts'

const roots = ['Query', 'Mutation', 'Subscription'] as const

/** Types with an `id` that are not things by themselves. */
const noNodes: Readonly<Record<string, string>> = {
  EmailOwner: 'told to services only; its id is an address, and nobody looks things up by it',
  PersonalData: 'what is known of a person; its id is that of the person',
  SendNotificationSuccess: 'says the id of what was sent; there is nothing to look up by it',
}

/** Types that name a chat by its id alone. */
const withoutChat: Readonly<Record<string, string>> = {
  LeaveChatSuccess: 'whoever has left a chat does not see it any more',
  JoinRequested: 'whoever asks to join does not see the chat yet',
  CancelJoinRequestSuccess: 'whoever has asked to join does not see the chat',
}

/** Fields of type Boolean that are no predicates of what has them. */
const otherBooleans: Readonly<Record<string, string>> = {
  'CodeSent.mailed': 'says what this call has done',
  // Of each mutation whose input has a `clientKey`.
  '*.replayed': 'says what this call has done',
  'NotificationPreferences.push': 'a switch, named after what it switches',
  'NotificationPreferences.joinRequests': 'a switch, named after what it switches',
}
const predicate = /^(is|has|allows|needs|mentions)[A-Z]/

function isInaccessible(type: { readonly astNode?: unknown }): boolean {
  return type.astNode != null && findDirective(type.astNode as never, 'inaccessible') !== undefined
}

/** What clients can see. */
function listObjects(contract: Contract): GraphQLObjectType[] {
  return listTypes(contract)
    .filter(type => isObjectType(type))
    .filter(type => !isInaccessible(type) && !roots.some(root => root === type.name))
}

function listFields(contract: Contract) {
  return listObjects(contract).flatMap(type =>
    Object.values(type.getFields())
      .filter(field => !isInaccessible(field))
      .map(field => ({ path: `${type.name}.${field.name}`, type, field })),
  )
}

function implementsNode(type: GraphQLObjectType): boolean {
  return type.getInterfaces().some(({ name }) => name === 'Node')
}

function findNodesWithoutId(contract: Contract): string[] {
  return listFields(contract)
    .filter(({ type, field }) => /Edge$/.test(type.name) && field.name === 'node')
    .map(({ path, field }) => ({ path, node: getNamedType(field.type) }))
    .filter(({ node }) => isObjectType(node) && !implementsNode(node))
    .map(({ path, node }) => `${path}: ${node.name} has no id of its own; it implements Node`)
}

function findIdsWithoutNode(contract: Contract): string[] {
  return listFields(contract)
    .filter(({ type, field }) => field.name === 'id' && !implementsNode(type) && noNodes[type.name] === undefined)
    .map(({ type }) => `${type.name} has an id and does not implement Node`)
}

function findLonelyChatIds(contract: Contract): string[] {
  return listFields(contract)
    .filter(({ type, field }) => field.name === 'chatId' && !type.getFields().chat && !withoutChat[type.name])
    .map(({ type }) => `${type.name} has a chatId and no chat beside it`)
}

const codeOf = (typeName: string) => typeName.replace(/(?<=.)([A-Z])/g, '_$1').toUpperCase()

/** A code that two refusals share does not say which of them it is. */
function findCodeFaults(contract: Contract): string[] {
  const codes = contract.schema.getType('UserErrorCode')
  if (!isEnumType(codes)) return []
  const names = new Set(codes.getValues().map(({ name }) => name))
  const refusals = listObjects(contract).filter(type => type.getInterfaces().some(({ name }) => name === 'UserError'))
  return refusals.flatMap(type => {
    const code = codeOf(type.name)
    const described = type.getFields().code?.description
    if (!names.has(code)) return [`${type.name} has no code of its own; add ${code} to UserErrorCode`]
    return described === `Always \`${code}\`.` ? [] : [`${type.name}.code does not say that it is always ${code}`]
  })
}

/** What no operation can name is no part of an API: it is removed, or is `@inaccessible`. */
function findUnreachable(contract: Contract): string[] {
  const reached = new Set<string>()
  const visit = (type: GraphQLNamedType) => {
    if (reached.has(type.name) || isInaccessible(type)) return
    reached.add(type.name)
    if (isUnionType(type) || isInterfaceType(type)) for (const one of contract.schema.getPossibleTypes(type)) visit(one)
    if (isInputObjectType(type)) for (const field of Object.values(type.getFields())) visit(getNamedType(field.type))
    if (!(isObjectType(type) || isInterfaceType(type))) return
    for (const face of type.getInterfaces()) visit(face)
    for (const field of Object.values(type.getFields()).filter(one => !isInaccessible(one))) {
      visit(getNamedType(field.type))
      for (const argument of field.args) visit(getNamedType(argument.type))
    }
  }
  for (const root of roots) {
    const type = contract.schema.getType(root)
    if (type) visit(type)
  }
  return listTypes(contract)
    .filter(type => !isInaccessible(type) && !reached.has(type.name))
    .map(type => `${type.name} is reached by no operation; remove it, or make it @inaccessible`)
}

function findOddBooleans(contract: Contract): string[] {
  return listFields(contract)
    .filter(({ type, field }) => getNamedType(field.type).name === 'Boolean' && type.name !== 'ChatPermissions')
    .filter(
      ({ path, field }) =>
        !predicate.test(field.name) && !(path in otherBooleans || `*.${field.name}` in otherBooleans),
    )
    .map(({ path }) => `${path} is a Boolean whose name is no predicate such as isOpen`)
}

/** `at` alone is the time of an event. */
function findOddTimes(contract: Contract): string[] {
  return listFields(contract)
    .filter(({ field }) => getNamedType(field.type).name === 'DateTime' && !/(At|Until)$/.test(field.name))
    .filter(({ type, field }) => !(field.name === 'at' && type.getInterfaces().some(({ name }) => /Event$/.test(name))))
    .map(({ path }) => `${path} is a DateTime whose name does not end in At or Until`)
}

/** Whoever writes a form for a mutation expects refusals; whoever asks a question expects an answer, or an error. */
function findRefusingQueries({ schema }: Contract): string[] {
  return Object.values(schema.getQueryType()?.getFields() ?? {})
    .filter(({ type }) => {
      const named = getNamedType(type)
      return isAbstractType(named) && schema.getPossibleTypes(named).some(one => one.getFields().code !== undefined)
    })
    .map(({ name }) => `Query.${name} answers with a refusal; a query that cannot be answered has an error`)
}

export const shapeRules: readonly Rule[] = [
  { name: 'every node of a list has an id', find: findNodesWithoutId },
  { name: 'what has an id is a Node', find: findIdsWithoutNode },
  { name: 'a chat stands beside its id', find: findLonelyChatIds },
  { name: 'the code of a refusal is its type', find: findCodeFaults },
  { name: 'no type is out of reach', find: findUnreachable },
  { name: 'a Boolean is a predicate', find: findOddBooleans },
  { name: 'a time is named At or Until', find: findOddTimes },
  { name: 'a query has errors, not refusals', find: findRefusingQueries },
]
