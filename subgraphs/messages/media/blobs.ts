// The port behind which files are kept. Two drivers: files in a folder behind signed URLs of our own (signed-files.ts), and any
// S3-compatible store (s3.ts). A blob's key is an id of ours; nothing that a user typed ever becomes a path.

import { createHmac, timingSafeEqual } from 'node:crypto'

export interface ExpectedPut {
  readonly key: string
  readonly contentType: string
  readonly bytes: number
  /** Lower-case hexadecimal. */
  readonly sha256: string
  readonly expiresAt: Date
}

export interface OfferedGet {
  readonly key: string
  readonly fileName: string
  readonly contentType: string
  /** Shown in place; everything else is offered for saving only. */
  readonly isInline: boolean
  readonly expiresAt: Date
}

export interface PresignedPut {
  readonly url: string
  /** What the PUT must carry, exactly. */
  readonly headers: { readonly name: string; readonly value: string }[]
}

export interface BlobStore {
  presignPut(expected: ExpectedPut): Promise<PresignedPut>
  /** The same URL for the same arguments. */
  presignGet(offered: OfferedGet): Promise<string>
  has(key: string): Promise<boolean>
  /** The whole content, or undefined where there is none. */
  read(key: string): Promise<Buffer | undefined>
  write(key: string, content: Buffer, contentType: string): Promise<void>
  /** A key that is not there is no error. */
  remove(key: string): Promise<void>
}

/** Signs the parameters of a URL, in whatever order they are given. */
export function signParameters(key: Buffer, verb: string, parameters: Readonly<Record<string, string>>): string {
  const text = Object.entries(parameters)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&')
  return createHmac('sha256', key).update(`${verb}\n${text}`).digest('base64url')
}

export function isSignedBy(
  key: Buffer,
  verb: string,
  { signature, ...parameters }: Readonly<Record<string, string>>,
): boolean {
  const expected = Buffer.from(signParameters(key, verb, parameters))
  const given = Buffer.from(signature ?? '')
  return given.length === expected.length && timingSafeEqual(given, expected)
}
