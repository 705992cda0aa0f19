// `node deploy/make-keys.ts FOLDER`: makes every secret that the containers share and that is not there yet. Run once, by the
// `keys` service of docker-compose.yml, before anything else; what is there stays as it is.
import { randomBytes } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ensureKeys } from '#stack/keys.ts'

const services = ['auth', 'users', 'chats', 'messages', 'notifications', 'presence']

/** Access to the object store for one identity, in the form that the store reads. */
function newStoreAccess() {
  const credentials = [{ accessKey: randomBytes(10).toString('hex'), secretKey: randomBytes(20).toString('hex') }]
  return { identities: [{ name: 'chat', credentials, actions: ['Admin', 'Read', 'Write', 'List', 'Tagging'] }] }
}

const folder = process.argv[2]
if (!folder) throw new Error('Say where: node deploy/make-keys.ts FOLDER')
await ensureKeys(folder, services)
await writeFile(join(folder, 's3.json'), JSON.stringify(newStoreAccess()), { mode: 0o600, flag: 'wx' }).catch(error => {
  if (error.code !== 'EEXIST') throw error
})
