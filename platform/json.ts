// JSON from strangers. `JSON.parse` takes any depth, but most of what handles its result afterwards, `JSON.stringify` included,
// recurses: 6,000 nested lists are a message of 12 KB and a stack overflow. So depth is bounded where text becomes values.

const maxDepth = 64

/** Why a text is not taken; the message is fit for whoever sent it. */
export class JsonRefused extends Error {
  override readonly name = 'JsonRefused'
}

/**
 * @param text from outside, already bounded in length
 * @throws JsonRefused where it is not JSON, nests lists and objects more than 64 deep, has a key `__proto__`, which would become the
 *   prototype of an object that its values are copied to, or a number beyond those of IEEE 754: it is read as infinite, which JSON
 *   writes as null
 */
export function parseJson(text: string): unknown {
  if (nestsDeeper(text, maxDepth)) throw new JsonRefused(`The JSON is more than ${maxDepth} levels deep.`)
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new JsonRefused('The text is not JSON.')
  }
  // A reviver would do it while parsing, and takes 100 ms for 80,000 small objects; looking afterwards takes a tenth.
  const why = mayHoldProto.test(text) || mayOverflow.test(text) ? refusedIn(value) : undefined
  if (why !== undefined) throw new JsonRefused(why)
  return value
}

/** Bytes that are no UTF-8 are refused rather than replaced: a text that was changed on its way must not be stored. */
export function decodeJson(bytes: Uint8Array): unknown {
  let text: string
  try {
    text = utf8.decode(bytes)
  } catch {
    throw new JsonRefused('The text is not UTF-8.')
  }
  return parseJson(text)
}

const utf8 = new TextDecoder('utf-8', { fatal: true })

/** A key may be written with escapes. */
const mayHoldProto = /__proto__|\\u/
/** 1e309 is too large, as are 300 digits with an exponent of one digit, and 210 with one of two. */
const mayOverflow = /\d[eE]\+?\d{2}|\d{300}/

/** Recursion is bounded by `maxDepth`. `JSON.parse` makes the key `__proto__` an own one. */
function refusedIn(value: unknown): string | undefined {
  if (typeof value === 'number' && !Number.isFinite(value)) return 'A number is too large.'
  if (typeof value !== 'object' || value === null) return undefined
  if (Object.hasOwn(value, '__proto__')) return 'The key "__proto__" is not taken.'
  for (const inner of Array.isArray(value) ? value : Object.values(value)) {
    const why = refusedIn(inner)
    if (why !== undefined) return why
  }
  return undefined
}

const [quote, backslash, openList, closeList, openObject, closeObject] = Array.from('"\\[]{}', sign =>
  sign.charCodeAt(0),
)

/** Looks at brackets outside of strings; what is no JSON may be counted wrongly, and is refused by the parser. */
function nestsDeeper(text: string, most: number): boolean {
  let depth = 0
  let inText = false
  for (let at = 0; at < text.length; at++) {
    const sign = text.charCodeAt(at)
    if (inText) {
      if (sign === backslash) at++
      else if (sign === quote) inText = false
    } else if (sign === quote) inText = true
    else if (sign === openList || sign === openObject) {
      if (++depth > most) return true
    } else if (sign === closeList || sign === closeObject) depth--
  }
  return false
}
