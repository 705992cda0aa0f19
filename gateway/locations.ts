// Where in its text each node of a document stands: what an error about it tells its client, and nobody needs afterwards.

import type { ASTNode } from 'graphql'

/**
 * Takes the locations out of a document that was parsed with them. They hold its text and all of its tokens, which weigh several times
 * what the nodes do.
 */
export function dropLocations(node: ASTNode): void {
  ;(node as { loc?: unknown }).loc = undefined
  for (const value of Object.values(node)) {
    if (Array.isArray(value)) for (const item of value) dropLocations(item)
    else if (isNode(value)) dropLocations(value)
  }
}

const isNode = (value: unknown): value is ASTNode => typeof value === 'object' && value !== null && 'kind' in value
