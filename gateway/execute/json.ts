// Parsed JSON as subgraphs send it: objects whose keys may be any name, those of Object.prototype too.

/** A parsed JSON object. */
export type JsonObject = Record<string, unknown>

/** Whether a value is a JSON object, and neither an array nor null. */
export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const inherited: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(Object.prototype))

/** Reads one key. An alias may be `__proto__` or `constructor`: those are read only where the object has them itself. */
export function readKey(object: JsonObject, key: string): unknown {
  return inherited.has(key) && !Object.hasOwn(object, key) ? undefined : object[key]
}

/** The same for a key that is read again and again. */
export function readerOf(key: string): (object: JsonObject) => unknown {
  return inherited.has(key) ? object => readKey(object, key) : object => object[key]
}

/** Sets one key. An assignment to `__proto__` would change what the object inherits. */
export function setKey(object: JsonObject, key: string, value: unknown): void {
  if (key !== '__proto__') object[key] = value
  else Object.defineProperty(object, key, { value, enumerable: true, writable: true, configurable: true })
}

/** The same again, with nothing in common: what one asker changes in place, another one does not see. */
export function copyOf<T>(value: T): T {
  if (Array.isArray(value)) return value.map(copyOf) as T
  if (!isObject(value)) return value
  const copy: JsonObject = {}
  for (const key of Object.keys(value)) setKey(copy, key, copyOf(value[key]))
  return copy as T
}
