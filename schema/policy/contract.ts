// The composed schema and the subgraphs' SDL in the form that the rules of this folder read. It decides nothing.
import {
  buildASTSchema,
  type ConstDirectiveNode,
  type FieldDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  type TypeNode,
} from 'graphql'
import { composeSubgraphs, type SubgraphSource } from '../composition.ts'

export interface Contract {
  readonly subgraphs: readonly SubgraphSource[]
  /** The whole supergraph, what is `@inaccessible` included. */
  readonly schema: GraphQLSchema
}

/** One promise about the contract: `find` answers a sentence for each place that breaks it. */
export interface Rule {
  readonly name: string
  readonly find: (contract: Contract) => string[]
}

/** @throws CompositionRefused where the subgraphs make no supergraph. */
export function readContract(subgraphs: readonly SubgraphSource[]): Contract {
  const { supergraph } = composeSubgraphs(subgraphs)
  return { subgraphs, schema: buildASTSchema(parse(supergraph), { assumeValidSDL: true }) }
}

/** The types that the subgraphs declare, without what GraphQL and composition add. */
export function listTypes({ schema }: Contract): GraphQLNamedType[] {
  return Object.values(schema.getTypeMap()).filter(
    type => type.astNode !== undefined && type.astNode !== null && !/^(join|link)__/.test(type.name),
  )
}

export function listObjectTypes(subgraph: SubgraphSource): ObjectTypeDefinitionNode[] {
  return subgraph.typeDefs.definitions.filter(definition => definition.kind === Kind.OBJECT_TYPE_DEFINITION)
}

export function findDirective(
  node: { readonly directives?: readonly ConstDirectiveNode[] | undefined },
  name: string,
): ConstDirectiveNode | undefined {
  return node.directives?.find(directive => directive.name.value === name)
}

/** The innermost named type, and whether it may be null there. */
export function unwrap(type: TypeNode): { name: string; nullable: boolean } {
  if (type.kind === Kind.LIST_TYPE) return unwrap(type.type)
  if (type.kind === Kind.NAMED_TYPE) return { name: type.name.value, nullable: true }
  return { ...unwrap(type.type), ...(type.type.kind === Kind.NAMED_TYPE ? { nullable: false } : {}) }
}

export function isNullable(field: FieldDefinitionNode): boolean {
  return field.type.kind !== Kind.NON_NULL_TYPE
}

export function capitalize(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1)
}
