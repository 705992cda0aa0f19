// The access token in what a client sends beside an operation: `connection_init`, a `ping`, `extensions`, the parameters of an address.
// Client libraries put it under many names. One that is not found here would make its sender anonymous without a word, so every name
// that says "token", and every text that looks like one, is taken for one.

/** Found, but not to be read: no text, of another scheme, or two that differ. */
export const unclear = Symbol('an access token that cannot be read')

/** The token without `Bearer`; undefined where there is none. */
export type Credential = string | typeof unclear | undefined

/** What a client may nest and list here; nobody says who they are in more. */
const maxDepth = 5
const maxValues = 200

/** Of names without dashes, underscores and capitals. */
const names =
  /^x?(access|api|auth|authentication|authorization|bearer|id|jwt|session|user)?(token|authentication|authorization|bearer|jwt)$/
const bearer = /^Bearer +(\S+)$/i
/** `eyJ` is how the JSON of a header begins in Base64url. */
const jwt = /^eyJ[\w-]*\.[\w-]+\.[\w-]*$/

/** @param value an untrusted JSON value */
export function credentialIn(value: unknown): Credential {
  const found = new Set<string | typeof unclear>()
  let left = maxValues
  function look(inside: unknown, isNamed: boolean, depth: number): void {
    if (inside === null || inside === undefined) return
    if (--left < 0 || depth > maxDepth) return void (isNamed && found.add(unclear))
    if (typeof inside === 'string') {
      const token = bearer.exec(inside)?.[1] ?? (isNamed || jwt.test(inside) ? inside : undefined)
      if (token !== undefined) found.add(/^\S+$/.test(token) ? token : unclear)
    } else if (typeof inside === 'object') {
      const before = found.size
      for (const [name, nested] of Object.entries(inside))
        look(nested, isNamed || names.test(name.replace(/[-_]/g, '').toLowerCase()), depth + 1)
      if (isNamed && found.size === before) found.add(unclear)
    } else if (isNamed) found.add(unclear)
  }
  look(value, false, 0)
  if (left < 0) return unclear
  return found.size > 1 ? unclear : [...found][0]
}
