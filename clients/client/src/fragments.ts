// Every fragment of the package as one document, an entry of its own: an app that does not ask for it does not carry it.
import type { DocumentNode, FragmentDefinitionNode } from 'graphql'
import { documentOf } from './documents.ts'
import * as operations from './generated/operations.ts'

function definitions(): FragmentDefinitionNode[] {
  const documents = Object.entries(operations).flatMap(([name, document]) =>
    name.endsWith('FragmentDoc') ? [document as unknown as DocumentNode] : [],
  )
  const all = documents.flatMap(document => document.definitions as readonly FragmentDefinitionNode[])
  return [...new Map(all.map(node => [node.name.value, node])).values()]
}

/** For `createFragmentRegistry` of Apollo Client: `...MessageParts` and the others in documents that do not define them. */
export const fragments: DocumentNode = /* @__PURE__ */ documentOf(.../* @__PURE__ */ definitions())
