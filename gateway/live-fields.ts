// Which subscription fields may be shared, and which fields depend on who asks: `@live` and `@viewer` as the supergraph SDL
// applies them. Read once per supergraph; the composed API schema does not keep applied directives.

import { type ConstDirectiveNode, type DocumentNode, Kind, type ObjectTypeDefinitionNode } from 'graphql'

/** Which subscription fields are `@live`, and which fields are `@viewer`: an operation with one of the latter is not shared. */
export interface LiveFields {
  /** Live subscription fields by name, with the argument that resumes them. */
  readonly live: ReadonlyMap<string, { readonly resume: string | undefined }>
  /** `Type.field` of every field marked `@viewer`, and of the interface fields that such a field implements. */
  readonly viewer: ReadonlySet<string>
}

/** @param subscriptionType the name of the root type, undefined where there is none */
export function readLiveFields(supergraph: DocumentNode, subscriptionType: string | undefined): LiveFields {
  const live = new Map<string, { resume: string | undefined }>()
  const viewer = new Set<string>()
  for (const type of supergraph.definitions) {
    if (type.kind !== Kind.OBJECT_TYPE_DEFINITION && type.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue
    for (const field of type.fields ?? []) {
      const applied = field.directives ?? []
      const mark = applied.find(directive => directive.name.value === 'live')
      if (mark && type.name.value === subscriptionType) live.set(field.name.value, { resume: resumeOf(mark) })
      if (!applied.some(directive => directive.name.value === 'viewer')) continue
      for (const name of [type.name.value, ...interfacesOf(type)]) viewer.add(`${name}.${field.name.value}`)
    }
  }
  return { live, viewer }
}

function resumeOf(mark: ConstDirectiveNode): string | undefined {
  const value = mark.arguments?.find(argument => argument.name.value === 'resume')?.value
  return value?.kind === Kind.STRING ? value.value : undefined
}

function interfacesOf(type: Pick<ObjectTypeDefinitionNode, 'interfaces'>): string[] {
  return (type.interfaces ?? []).map(implemented => implemented.name.value)
}
