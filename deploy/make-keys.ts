// `node deploy/make-keys.ts FOLDER`: makes every secret of the containers that is not there yet, in one folder for each of them, which
// is all that it mounts. Run by the `keys` service of docker-compose.yml, before anything else; what is there stays as it is.
import { copyFile } from 'node:fs/promises'
import { join } from 'node:path'
import { makeKeys } from '#stack/keys.ts'
import { serviceNames } from '#stack/services.ts'
import { ensureStoreCredentials } from './store-credentials.ts'

const processes = ['gateway', ...serviceNames]

const folder = process.argv[2]
if (!folder) throw new Error('Say where: node deploy/make-keys.ts FOLDER')
const at = (service: string, name: string) => join(folder, service, name)
const identity = join(folder, 'identity.json')
await makeKeys({
  signing: Object.fromEntries(processes.map(name => [name, at(name, 'signing.json')])),
  identity,
  tokens: at('auth', 'tokens.json'),
  refresh: at('auth', 'refresh.hex'),
  codes: at('auth', 'codes.hex'),
  media: at('messages', 'media.hex'),
  vapid: at('notifications', 'vapid.json'),
})
// Public keys: who may assert what. Everybody has to know them.
for (const name of processes) await copyFile(identity, at(name, 'identity.json'))
await ensureStoreCredentials(folder, serviceNames)
