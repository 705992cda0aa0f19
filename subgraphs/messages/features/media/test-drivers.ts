// The two places where files are kept, as tests try both.

import type { BlobStore } from './blobs.ts'
import { openMedia } from './test-media.ts'
import { openS3 } from './test-s3.ts'

export interface Driver extends AsyncDisposable {
  readonly blobs: BlobStore
  /** In milliseconds, where it asks nobody else for the time. */
  now?: number
}

async function openFolder(): Promise<Driver> {
  const media = await openMedia()
  return Object.assign(media, { blobs: media.files })
}

export const drivers: [string, () => Promise<Driver>][] = [
  ['a folder', openFolder],
  ['an S3-compatible store', openS3],
]
