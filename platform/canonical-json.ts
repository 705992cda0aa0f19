// One text for equal values, in whatever order their properties were written.

/**
 * JSON with sorted keys. A value that JSON writes in its own way, such as a Date, is written so.
 * @param isAbsent which members are as if they were not there; those that are undefined always are
 */
export function canonicalJson(value: unknown, isAbsent: (member: unknown) => boolean = () => false): string {
  if (Array.isArray(value)) return `[${value.map(element => canonicalJson(element, isAbsent)).join(',')}]`
  if (typeof value !== 'object' || value === null || 'toJSON' in value) return JSON.stringify(value) ?? 'null'
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined && !isAbsent(member))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, member]) => `${JSON.stringify(name)}:${canonicalJson(member, isAbsent)}`)
  return `{${members.join(',')}}`
}
