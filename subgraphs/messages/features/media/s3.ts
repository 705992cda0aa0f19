// The driver for S3-compatible stores: the browser talks to the store itself, by URLs that are bound to type, length and hash.

import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  NoSuchKey,
  NotFound,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3'
import { getSignedUrl } from '@aws-sdk/s3-request-presigner'
import { systemClock } from '#platform/clock.ts'
import type { BlobStore } from './blobs.ts'

export interface S3Options {
  readonly endpoint: string
  readonly region: string
  readonly bucket: string
  readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string }
}

const hour = 3_600_000
/** Where strangers may write. */
const incoming = 'incoming/'
/** For our own calls: a store that does not answer holds nobody up. */
const deadlines = { connectionTimeout: 5_000, requestTimeout: 30_000, throwOnRequestTimeout: true }

export function createS3Blobs({ endpoint, region, bucket, credentials }: S3Options): BlobStore {
  const client = new S3Client({ endpoint, region, credentials, forcePathStyle: true, requestHandler: deadlines })
  const secondsUntil = (at: Date, from: Date) => Math.max(1, Math.floor((at.getTime() - from.getTime()) / 1_000))
  const lengthOf = async (Key: string) => {
    const found = await client.send(new HeadObjectCommand({ Bucket: bucket, Key })).catch(absent)
    return found?.ContentLength
  }
  const read = async (Key: string) => {
    const found = await client.send(new GetObjectCommand({ Bucket: bucket, Key })).catch(absent)
    return found?.Body ? Buffer.from(await found.Body.transformToByteArray()) : undefined
  }
  const write = async (Key: string, content: Buffer, contentType: string) => {
    await client.send(new PutObjectCommand({ Bucket: bucket, Key, Body: content, ContentType: contentType }))
  }
  const remove = async (Key: string) => {
    await client.send(new DeleteObjectCommand({ Bucket: bucket, Key }))
  }
  return {
    async presignPut({ key, contentType, bytes, sha256, expiresAt }) {
      const checksum = Buffer.from(sha256, 'hex').toString('base64')
      const command = new PutObjectCommand({
        ...{ Bucket: bucket, Key: `${incoming}${key}` },
        ...{ ContentType: contentType, ContentLength: bytes, ChecksumSHA256: checksum },
      })
      const signingDate = systemClock.now()
      const url = await getSignedUrl(client, command, {
        ...{ expiresIn: secondsUntil(expiresAt, signingDate), signingDate },
        // Left in the query they would bind nobody: as signed headers the store holds the PUT to them.
        unhoistableHeaders: new Set(['x-amz-checksum-sha256']),
        signableHeaders: new Set(['content-type', 'content-length', 'host']),
      })
      return {
        url,
        headers: [
          { name: 'content-type', value: contentType },
          { name: 'x-amz-checksum-sha256', value: checksum },
        ],
      }
    },
    async presignGet({ key: Key, fileName, contentType, isInline, expiresAt }) {
      const disposition = dispositionOf(fileName, isInline)
      const command = new GetObjectCommand({
        ...{ Bucket: bucket, Key, ResponseContentType: contentType, ResponseContentDisposition: disposition },
      })
      // Signed as of the beginning of the window: everybody gets the same URL.
      const signingDate = new Date(expiresAt.getTime() - 2 * hour)
      return getSignedUrl(client, command, { expiresIn: secondsUntil(expiresAt, signingDate), signingDate })
    },
    async arrived(key) {
      const bytes = await lengthOf(`${incoming}${key}`)
      return bytes === undefined ? undefined : { bytes }
    },
    readArrived: key => read(`${incoming}${key}`),
    async accept(key, content, contentType) {
      await write(key, content, contentType)
      await remove(`${incoming}${key}`)
    },
    discard: key => remove(`${incoming}${key}`),
    read,
    write,
    remove,
    // A PUT is whole or it is not there: a store of this kind has nothing unfinished.
    async sweep(_unfinished, forgotten) {
      let token: string | undefined
      do {
        const page = await client.send(
          new ListObjectsV2Command({ Bucket: bucket, Prefix: incoming, ContinuationToken: token }),
        )
        for (const { Key, LastModified } of page.Contents ?? [])
          if (Key && LastModified && LastModified < forgotten) await remove(Key)
        token = page.NextContinuationToken
      } while (token)
    },
  }
}

function absent(error: unknown): undefined {
  if (error instanceof NoSuchKey || error instanceof NotFound) return undefined
  throw error
}

/** RFC 6266, with the name in UTF-8 beside a plain one where that is not the same. */
export function dispositionOf(fileName: string, isInline: boolean): string {
  const plain = fileName.replaceAll(/[^\x20-\x7e]|["\\%]/g, '_')
  const shown = `${isInline ? 'inline' : 'attachment'}; filename="${plain}"`
  if (plain === fileName) return shown
  const encoded = encodeURIComponent(fileName).replaceAll(/['()*]/g, char => `%${char.charCodeAt(0).toString(16)}`)
  return `${shown}; filename*=UTF-8''${encoded}`
}
