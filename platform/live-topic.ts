// The name of a feed, as gateway and subgraph each derive it: the assertion of one feed must open that feed and no other.

/**
 * @param field the subscription's root field
 * @param args its coerced arguments; the resume argument is left out by name
 * @returns such as `chatEvents({"chatId":"x"})`
 */
export function liveTopic(field: string, args: Readonly<Record<string, unknown>>, resume: string | undefined): string {
  const { [resume ?? '']: _position, ...identity } = args
  return `${field}(${canonicalJson(identity)})`
}

/** JSON with sorted keys and without undefined members, so that equal values have equal texts. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, member]) => `${JSON.stringify(name)}:${canonicalJson(member)}`)
  return `{${members.join(',')}}`
}
