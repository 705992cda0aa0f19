// The URLs of the embedded driver. What is signed is the whole target of the request, byte by byte, and what the server acts on is
// read from that text and from nowhere else: a parameter that is repeated, added, spelled or ordered differently is another text.

import { createHmac, timingSafeEqual } from 'node:crypto'

export interface PutGrant {
  readonly key: string
  readonly contentType: string
  readonly bytes: number
  /** Lower-case hexadecimal. */
  readonly sha256: string
  /** Milliseconds since the epoch. */
  readonly expires: number
}

export interface GetGrant {
  readonly key: string
  readonly fileName: string
  readonly contentType: string
  readonly isInline: boolean
  /** Milliseconds since the epoch. */
  readonly expires: number
}

type Verb = 'GET' | 'PUT'

const folders = { PUT: '/uploads/', GET: '/files/' } as const

/** @returns path and query */
export function signPut(secret: Buffer, { key, contentType, bytes, sha256, expires }: PutGrant): string {
  const parameters = { type: contentType, bytes: String(bytes), sha256, expires: String(expires) }
  return sign(secret, 'PUT', key, parameters)
}

/** @returns path and query */
export function signGet(secret: Buffer, { key, fileName, contentType, isInline, expires }: GetGrant): string {
  const disposition = isInline ? 'inline' : 'attachment'
  return sign(secret, 'GET', key, { name: fileName, type: contentType, disposition, expires: String(expires) })
}

/** @param target as the request line has it. @returns undefined for what we have not signed */
export function readPut(secret: Buffer, target: string): PutGrant | undefined {
  const read = verify(secret, 'PUT', target)
  if (!read) return undefined
  const { key, text } = read
  return {
    ...{ key, contentType: text('type'), sha256: text('sha256') },
    ...{ bytes: Number(text('bytes')), expires: Number(text('expires')) },
  }
}

/** @param target as the request line has it. @returns undefined for what we have not signed */
export function readGet(secret: Buffer, target: string): GetGrant | undefined {
  const read = verify(secret, 'GET', target)
  if (!read) return undefined
  const { key, text } = read
  const isInline = text('disposition') === 'inline'
  return { key, fileName: text('name'), contentType: text('type'), isInline, expires: Number(text('expires')) }
}

function sign(secret: Buffer, verb: Verb, key: string, parameters: Readonly<Record<string, string>>): string {
  const signed = `${folders[verb]}${key}?${new URLSearchParams(parameters)}`
  return `${signed}&signature=${signatureOf(secret, verb, signed)}`
}

function verify(secret: Buffer, verb: Verb, target: string) {
  const [, signed = '', given = ''] = /^(.*)&signature=([\w-]{43})$/s.exec(target) ?? []
  const expected = Buffer.from(signatureOf(secret, verb, signed))
  const presented = Buffer.from(given)
  if (presented.length !== expected.length || !timingSafeEqual(presented, expected)) return undefined
  // From here on this is a text that we wrote.
  const [path = '', query] = signed.split('?')
  const parameters = new URLSearchParams(query)
  return { key: path.slice(folders[verb].length), text: (name: string) => parameters.get(name) ?? '' }
}

const signatureOf = (secret: Buffer, verb: Verb, signed: string) =>
  createHmac('sha256', secret).update(`${verb}\n${signed}`).digest('base64url')
