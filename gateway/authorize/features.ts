// Which features of a supergraph this gateway honours. Whatever else a supergraph says is for SECURITY makes it refuse the supergraph: a
// directive that protects something must not be overlooked.

import { DEFAULT_SUPPORTED_SUPERGRAPH_FEATURES, type Schema } from '@apollo/federation-internals'
import type { Requirement } from './requirements.ts'

/** The directives, by the identity of their specification; the version is the only one that there is. */
export const directives: readonly {
  readonly identity: string
  readonly name: string
  readonly kind: Requirement['kind']
  readonly argument: string
}[] = [
  { identity: 'https://specs.apollo.dev/authenticated', name: 'authenticated', kind: 'authenticated', argument: '' },
  { identity: 'https://specs.apollo.dev/requiresScopes', name: 'requiresScopes', kind: 'scopes', argument: 'scopes' },
  { identity: 'https://specs.apollo.dev/policy', name: 'policy', kind: 'policies', argument: 'policies' },
]
const version = 'v0.1'

/** For `Supergraph.build`, wherever one is built. */
export const supportedFeatures: Set<string> = new Set([
  ...DEFAULT_SUPPORTED_SUPERGRAPH_FEATURES,
  ...directives.map(({ identity }) => `${identity}/${version}`),
])

/**
 * What a directive is called in a supergraph: `@link` may rename it, or put a prefix before it.
 * @returns undefined where the feature is not linked @throws for a version that is not known, whatever it is said to be for
 */
export function directiveName(schema: Schema, identity: string, name: string): string | undefined {
  const feature = schema.coreFeatures?.getByIdentity(identity)
  if (!feature) return undefined
  const { url } = feature
  if (!supportedFeatures.has(url.base.toString())) throw new Error(`this gateway does not know ${url}`)
  return feature.directiveNameInSchema(name)
}
