// Rules about lists: one that grows is a Relay connection, and a connection is spelt as Relay spells it.
import {
  type GraphQLField,
  type GraphQLOutputType,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql'
import { type Contract, listTypes, type Rule } from './contract.ts'

/** Lists of objects that cannot grow with use, each with what bounds it. */
const boundedLists: Readonly<Record<string, string>> = {
  'InvalidInput.errors': 'one for each value of one input',
  'Query.presence': 'as many as were asked for, at most 200',
  'TypingState.typists': 'only who types now, each for 8 seconds',
  'AcknowledgeSuccess.positions': 'one for each chat that was named, at most 100',
  'CreateUploadSuccess.headers': 'the few headers of one PUT',
  'Message.attachments': 'at most 10',
  'Message.linkPreviews': 'at most 3',
  'Message.formatting': 'at most 1,000, read out of one text',
  'NotificationCreated.unreadByKind': 'one for each kind',
  'NotificationEvent.unreadByKind': 'one for each kind',
  'NotificationsRead.unreadByKind': 'one for each kind',
  'Report.context': 'at most 11',
  'MessageDraft.attachments': 'at most 10',
  'Message.mentions': 'at most 50',
  'Message.mentionRanges': 'at most 100',
  'MessageDraft.mentionRanges': 'at most 100',
  'ScheduledMessage.mentionRanges': 'at most 100',
  'Poll.options': 'at most 12',
  'Message.reactions': 'at most 20 different emoji',
  'ReceiptsChanged.positions': 'members who moved within a second, in chats of at most 100',
  'MessageSearchEdge.snippet': 'runs of at most 160 characters',
  'SystemNote.users': 'one change of chats adds at most 100',
  'ChatMembership.members': 'a snapshot for services, read whole or not at all',
  'Chat.membershipChanges': 'at most 500, for services',
  'ChatMembershipChange.added': 'what one change of chats brings, at most 100',
}

interface Place {
  readonly path: string
  readonly field: GraphQLField<unknown, unknown>
}

function listFields(contract: Contract): Place[] {
  return listTypes(contract)
    .filter(type => isObjectType(type) || isInterfaceType(type))
    .flatMap(type => Object.values(type.getFields()).map(field => ({ path: `${type.name}.${field.name}`, field })))
}

function isList(type: GraphQLOutputType): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type)
}

/** What is missing from a type named `...Connection`, or from its edges. */
function findShapeFaults(contract: Contract): string[] {
  return listTypes(contract)
    .filter(type => isObjectType(type))
    .filter(type => type.name.endsWith('Connection'))
    .flatMap(type => {
      const edgeName = type.name.replace(/Connection$/, 'Edge')
      const edge = contract.schema.getType(edgeName)
      const node = isObjectType(edge) ? edge.getFields().node : undefined
      const wanted = { edges: `[${edgeName}!]!`, nodes: `[${node?.type}]!`, pageInfo: 'PageInfo!' }
      const faults = Object.entries(wanted)
        .filter(([name, shape]) => String(type.getFields()[name]?.type) !== shape)
        .map(([name, shape]) => `${type.name}.${name} is not ${shape}`)
      if (!isObjectType(edge)) return [...faults, `${type.name} has no ${edgeName}`]
      const { cursor } = edge.getFields()
      if (!node) faults.push(`${edgeName} has no node`)
      if (String(cursor?.type) !== 'String!') faults.push(`${edgeName}.cursor is not String!`)
      return faults
    })
}

function takesPage(field: GraphQLField<unknown, unknown>): boolean {
  const names = new Set(field.args.map(arg => arg.name))
  return (names.has('first') && names.has('after')) || (names.has('last') && names.has('before'))
}

export const listRules: readonly Rule[] = [
  {
    name: 'a list that grows is a connection',
    find: contract =>
      listFields(contract)
        .filter(
          ({ path, field }) =>
            isList(field.type) && isCompositeType(getNamedType(field.type)) && !/Connection\.(edges|nodes)$/.test(path),
        )
        .filter(({ path }) => boundedLists[path] === undefined)
        .map(({ path }) => `${path} is a bare list; make it a connection or say in boundedLists what bounds it`),
  },
  { name: 'a connection is spelt as Relay spells it', find: findShapeFaults },
  {
    name: 'a field that gives a connection takes a page',
    find: contract =>
      listFields(contract)
        .filter(({ field }) => getNamedType(field.type).name.endsWith('Connection') && !takesPage(field))
        .map(({ path }) => `${path} takes neither first and after nor last and before`),
  },
]
