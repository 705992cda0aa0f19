// `node deploy/helm/print-secrets.ts FOLDER [NAME ...] [--prefix chat-] | kubectl -n NAMESPACE apply -f -`: prints a Secret for each folder of
// keys that deploy/make-keys.ts has made in FOLDER: those of the services, or those that are named, such as `mongo` for the job that makes
// MongoDB's users.
import { parseArgs } from 'node:util'
import { serviceNames } from '#stack/services.ts'
import { secretOf } from './secrets.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { prefix: { type: 'string', default: 'chat-' } },
})
const [folder, ...named] = positionals
if (!folder) throw new Error('Say where the keys are: node deploy/helm/print-secrets.ts FOLDER [NAME ...]')
const names = named.length > 0 ? named : ['gateway', ...serviceNames]
const items = names.map(name => secretOf(folder, name, values.prefix))
process.stdout.write(`${JSON.stringify({ apiVersion: 'v1', kind: 'List', items }, undefined, 2)}\n`)
