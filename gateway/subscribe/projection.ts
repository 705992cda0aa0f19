// How one shape of a shared operation is read from what was fetched for all of them: under its own names, in its own order. Pure.

/** What a shape shows of the objects in one place. */
export interface Projection {
  /** The type of all objects there; undefined where each tells its own. */
  readonly type: string | undefined
  /** By type, in the order in which the shape asks. */
  readonly types: ReadonlyMap<string, readonly ShownField[]>
  /** Equal for projections that show the same. */
  readonly key: string
  /** What was fetched is already what the shape shows. */
  readonly exact: boolean
}

/** One field as a shape shows it: `key` is its response name for the client. */
export interface ShownField {
  readonly key: string
  /** The name that it was fetched under. */
  readonly from: string
  /** Absent for a leaf. */
  readonly of: Projection | undefined
}

/** The field that every fetched object of an abstract place has. */
export const typename = '__typename'

type Json = Readonly<Record<string, unknown>>
type Path = readonly (string | number)[]

interface Result {
  readonly data?: unknown
  readonly errors?: readonly { readonly path?: Path }[]
}

/** @param payload a result as it was fetched, in JSON @returns the same result as the shape shows it */
export function showAs(projection: Projection, payload: Buffer): Buffer {
  const result: Result = JSON.parse(payload.toString())
  const { data, errors, ...rest } = result
  const shown = {
    ...('data' in result ? { data: show(projection, data) } : {}),
    ...(errors ? { errors: errors.flatMap(error => renamedError(projection, data, error)) } : {}),
    ...rest,
  }
  return Buffer.from(JSON.stringify(shown))
}

function show(projection: Projection, value: unknown): unknown {
  if (Array.isArray(value)) return value.map(item => show(projection, item))
  if (!isObject(value)) return value
  const type = projection.type ?? String(value[typename])
  // Without a prototype: a client may call a field `__proto__`.
  const shown: Record<string, unknown> = Object.create(null)
  for (const { key, from, of } of projection.types.get(type) ?? [])
    shown[key] = from === typename ? type : of ? show(of, value[from]) : value[from]
  return shown
}

/** A field that a shape asks for under two names fails under both, as it would had it been executed twice. */
function renamedError<E extends { readonly path?: Path }>(projection: Projection, data: unknown, error: E): E[] {
  if (!error.path) return [error]
  return renamed(projection, data, error.path).map(path => ({ ...error, path }))
}

function renamed(projection: Projection | undefined, value: unknown, [step, ...rest]: Path): Path[] {
  if (step === undefined) return [[]]
  if (typeof step === 'number') {
    const item = Array.isArray(value) ? value[step] : undefined
    return renamed(projection, item, rest).map(path => [step, ...path])
  }
  const object = isObject(value) ? value : undefined
  const fields = fieldsAt(projection, object, step)
  if (fields.length === 0) return [[step, ...rest]]
  return fields.flatMap(({ key, of }) => renamed(of, object?.[step], rest).map(path => [key, ...path]))
}

function fieldsAt(projection: Projection | undefined, object: Json | undefined, from: string): readonly ShownField[] {
  const type = projection?.type ?? object?.[typename]
  // Where the error has made null of the object, its type is gone: the first one that has such a field stands for it.
  const types = type === undefined ? projection?.types.values() : [projection?.types.get(String(type))]
  for (const fields of types ?? []) {
    const found = (fields ?? []).filter(field => field.from === from)
    if (found.length > 0) return found
  }
  return []
}

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null
