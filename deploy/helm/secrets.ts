// The Secrets of a cluster, made of the folders of keys that deploy/make-keys.ts makes.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A Secret with one key for each file of a folder. */
export interface Secret {
  readonly apiVersion: 'v1'
  readonly kind: 'Secret'
  readonly metadata: { readonly name: string }
  readonly type: 'Opaque'
  /** In Base64. */
  readonly data: Readonly<Record<string, string>>
}

/** @param prefix before the folder's name @throws where there is no such folder */
export function secretOf(folder: string, name: string, prefix: string): Secret {
  const files = readdirSync(join(folder, name))
  const data = files.map(file => [file, readFileSync(join(folder, name, file)).toString('base64')] as const)
  return {
    ...{ apiVersion: 'v1', kind: 'Secret', metadata: { name: `${prefix}${name}` }, type: 'Opaque' },
    data: Object.fromEntries(data),
  }
}
