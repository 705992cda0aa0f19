// A server that speaks S3 and checks each signature, and the driver before it. It takes no store's promise further than it must: it
// binds a PUT to its signed headers, but compares no content with its checksum and knows no conditions.

import { mkdtemp, rm } from 'node:fs/promises'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import S3rver, { type Middleware } from '@20minutes/s3rver'
import type { BlobStore } from './blobs.ts'
import { createS3Blobs } from './s3.ts'

/**
 * `ListObjectsV2` asks for `/bucket/`, and S3 signs the path as it is asked for; this server forgets the slash of all paths but those
 * whose bucket is in the host's name.
 */
const keepSlash: Middleware = (context, next) => {
  if (/^\/[^/]+\/$/.test(context.path)) Object.assign(context, { mountPath: '/' }).state.vhost = true
  return next()
}

export interface TestS3 extends AsyncDisposable {
  readonly blobs: BlobStore
}

export async function openS3(): Promise<TestS3> {
  const directory = await mkdtemp(join(tmpdir(), 's3-'))
  const store = new S3rver({ directory, silent: true, configureBuckets: [{ name: 'media' }] })
  store.middleware.splice(-1, 0, keepSlash)
  const server = await new Promise<Server>((resolve, reject) => {
    const started = store.listen(0, '127.0.0.1', (error?: Error) => (error ? reject(error) : resolve(started)))
  })
  await store.configureBuckets()
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  // The account that this server knows.
  const credentials = { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' }
  return {
    blobs: createS3Blobs({ endpoint, region: 'us-east-1', bucket: 'media', credentials }),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise(resolve => server.close(resolve))
      await rm(directory, { recursive: true, force: true })
    },
  }
}
