// The port behind which files are kept. Two drivers: files in a folder behind signed URLs of our own (signed-files.ts), and any
// S3-compatible store (s3.ts). A blob's key is an id of ours; nothing that a user typed ever becomes a path.
//
// Each key has two places. Strangers write to the first one only, by a signed URL; readers are shown the second one only, and what
// stands there are the very bytes that were checked. So it does not matter what a URL that still works puts into the first place
// later on. A conditional PUT (`If-None-Match: *`) would do this in one place, but S3-compatible stores ignore it, refuse it, or let
// concurrent PUTs through (SeaweedFS issues 7153 and 8800).

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
  /** What came by a signed PUT and was neither accepted nor discarded. */
  arrived(key: string): Promise<{ readonly bytes: number } | undefined>
  readArrived(key: string): Promise<Buffer | undefined>
  /** Shows `content` to readers and lets go what has arrived; may be repeated with the same content. */
  accept(key: string, content: Buffer, contentType: string): Promise<void>
  /** Lets go what has arrived; nothing is no error. */
  discard(key: string): Promise<void>
  /** The whole content that readers are shown, or undefined where there is none. */
  read(key: string): Promise<Buffer | undefined>
  /** Shows readers something that we made ourselves, such as a small picture. */
  write(key: string, content: Buffer, contentType: string): Promise<void>
  /** Shows readers nothing any more; nothing is no error. */
  remove(key: string): Promise<void>
  /** Removes what was begun and given up: unfinished before `unfinished`, and what arrived before `forgotten`. */
  sweep(unfinished: Date, forgotten: Date): Promise<void>
}
