// Composes the part of the service that keeps files: the driver that is configured, its door where the files are ours, the rules
// and the worker.

import { readFileSync } from 'node:fs'
import { systemClock } from '#platform/clock.ts'
import type { Log } from '#platform/process/log.ts'
import type { Config } from '../../config.ts'
import type { BlobStore } from './blobs.ts'
import { createMedia, type Media } from './media.ts'
import { serveMedia } from './media-server.ts'
import { createS3Blobs } from './s3.ts'
import { openSignedFiles } from './signed-files.ts'
import type { UploadStore } from './upload-store.ts'
import { startMediaWorker } from './worker.ts'

const leastKeyBytes = 32

export interface RunningMedia extends AsyncDisposable {
  readonly media: Media
}

export async function startMedia(config: Config, uploads: UploadStore, log: Log): Promise<RunningMedia> {
  await using resources = new AsyncDisposableStack()
  const keepMetadata = config.own.MEDIA_KEEP_METADATA
  const blobs = await openBlobs(config, resources, log)
  const worker = resources.use(startMediaWorker({ uploads, blobs, clock: systemClock, log, keepMetadata }))
  const media = createMedia({ uploads, blobs, clock: systemClock, wakeWorker: worker.wake })
  const running = resources.move()
  return { media, [Symbol.asyncDispose]: () => running.disposeAsync() }
}

async function openBlobs({ own, http }: Config, resources: AsyncDisposableStack, log: Log): Promise<BlobStore> {
  const { MEDIA_S3_URL, MEDIA_S3_BUCKET, MEDIA_S3_KEY_FILE, MEDIA_S3_REGION, MEDIA_KEY_FILE } = own
  if (MEDIA_S3_URL && MEDIA_S3_BUCKET && MEDIA_S3_KEY_FILE) {
    const credentials = JSON.parse(readFileSync(MEDIA_S3_KEY_FILE, 'utf8')) as {
      accessKeyId: string
      secretAccessKey: string
    }
    return createS3Blobs({ endpoint: MEDIA_S3_URL, region: MEDIA_S3_REGION, bucket: MEDIA_S3_BUCKET, credentials })
  }
  const key = readFileSync(MEDIA_KEY_FILE)
  if (key.length < leastKeyBytes)
    throw new Error(`MEDIA_KEY_FILE has ${key.length} bytes; ${leastKeyBytes} are the least`)
  let publicUrl = own.MEDIA_PUBLIC_URL
  const files = await openSignedFiles({ directory: own.MEDIA_DIR, key, publicUrl: () => publicUrl ?? '' })
  const isProxy = own.MEDIA_TRUST_PROXY
  const server = await serveMedia({
    ...{ host: http.host, port: own.MEDIA_PORT, files, key, clock: systemClock, log },
    ...{ deadlineMs: own.MEDIA_DEADLINE_MS, leastRate: own.MEDIA_LEAST_RATE },
    ...{ connections: own.MEDIA_MAX_CONNECTIONS, connectionsPerAddress: own.MEDIA_MAX_CONNECTIONS_PER_ADDRESS },
    ...(isProxy ? { isProxy: (address: string) => isProxy(address, 0) } : {}),
  })
  resources.use(server)
  publicUrl ??= server.url
  return files
}
