// Bytes -> text -> JSON, with the line of what is wrong. Exports are UTF-8; what was opened and saved by other programs has become
// UTF-16 sometimes, or has a byte order mark.
import { isUtf8 } from 'node:buffer'
import { messageOf } from '../../stack-error.ts'

/** What is wrong with a file, and in which of its lines. */
export class BrokenFile extends Error {
  override readonly name = 'BrokenFile'
  readonly line: number

  constructor(line: number, reason: string) {
    super(reason)
    this.line = line
  }
}

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be'

/** By a byte order mark, or by where the zeros are: what is read here begins with a letter of ASCII. */
export function encodingOf(bytes: Uint8Array): Encoding {
  const [first = 1, second = 1] = bytes
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0)) return 'utf-16le'
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0)) return 'utf-16be'
  return 'utf-8'
}

/** @throws BrokenFile */
export function decode(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes)
  if (encoding === 'utf-8' && !isUtf8(bytes)) throw new BrokenFile(lineOfBadBytes(bytes), 'it is not UTF-8.')
  return new TextDecoder(encoding).decode(bytes)
}

/** @throws BrokenFile */
export function parseJson(bytes: Uint8Array): unknown {
  const text = decode(bytes)
  try {
    return JSON.parse(text)
  } catch (error) {
    const at = /position (\d+)/.exec(messageOf(error))?.[1]
    const isCut =
      /end of JSON input|Unterminated/i.test(messageOf(error)) ||
      (at !== undefined && Number(at) >= text.trimEnd().length)
    const line = text.slice(0, at === undefined || isCut ? undefined : Number(at)).split('\n').length
    throw new BrokenFile(line, isCut ? 'it is cut off.' : `it is not JSON: ${messageOf(error).slice(0, 200)}`)
  }
}

function lineOfBadBytes(bytes: Uint8Array): number {
  let line = 1
  for (let start = 0; start < bytes.length; line++) {
    const end = bytes.indexOf(10, start)
    if (!isUtf8(bytes.subarray(start, end < 0 ? undefined : end)) || end < 0) break
    start = end + 1
  }
  return line
}
