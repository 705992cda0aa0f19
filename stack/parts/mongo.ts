// MongoDB: `mongod` with a replica set of one, or the stand-in SecantusDB, which announces the replica set "secantus".
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { MongoClient } from 'mongodb'
import { inheritedEnvironment } from '../environment.ts'
import { messageOf, StackError } from '../stack-error.ts'
import { until } from '../wait.ts'
import { dockerAnswers, dockerProcess } from './docker.ts'
import { onPath } from './on-path.ts'
import type { Launch, Part, ProviderContext } from './part.ts'
import { pythonPackages } from './python-packages.ts'

const replicaSet = 'rs0'
/** Starts the package from PyPI, and says why not by its own command. */
const secantusStart = fileURLToPath(new URL('./secantusd.py', import.meta.url))
/** The writes of a process that is killed in the middle of a transaction hold their documents for so long; 60 s is mongod's default. */
const endsTransactions = ['--setParameter', 'transactionLifetimeLimitSeconds=10']

export const mongo: Part = {
  name: 'mongo',
  ports: ['mongo'],
  async external({ MONGO_URL: mongoUrl }) {
    if (!mongoUrl) return undefined
    try {
      await until(`MongoDB at MONGO_URL (${mongoUrl})`, () => isPrimary(mongoUrl), { deadlineMs: 5_000 })
    } catch (error) {
      throw new StackError(messageOf(error), 'Start that server (as a replica set), or unset MONGO_URL.')
    }
    return { mongoUrl }
  },
  providers: [mongodOnPath, secantusOnPath, mongodInDocker, secantusFromPyPI],
}

async function mongodOnPath(context: ProviderContext): Promise<Launch | undefined> {
  const command = await onPath('mongod')
  if (!command) return undefined
  const port = portOf(context)
  const args = ['--replSet', replicaSet, '--port', String(port), '--bind_ip', context.host, ...endsTransactions]
  const dbPath = await ownFolder(context, 'mongod')
  return launchReplicaSet('mongod on PATH', context, { command, args: [...args, '--dbpath', dbPath] })
}

async function mongodInDocker(context: ProviderContext): Promise<Launch | undefined> {
  if (!(await dockerAnswers())) return undefined
  context.progress('starting a container')
  const port = portOf(context)
  // The member's address must be the same inside and outside, so the container listens on the published port.
  const container = await dockerProcess(context, {
    part: 'mongo',
    image: 'mongo:8.0.15',
    publish: [[port, port]],
    mount: [join(context.dataDir, 'mongo-docker'), '/data/db'],
    args: ['--replSet', replicaSet, '--port', String(port), '--bind_ip_all', ...endsTransactions],
  })
  return launchReplicaSet('mongo:8 in Docker', context, container)
}

async function secantusOnPath(context: ProviderContext): Promise<Launch | undefined> {
  const command = await onPath('secantusd-rs')
  return command ? launchSecantus('secantusd-rs on PATH', context, [command]) : undefined
}

async function secantusFromPyPI(context: ProviderContext): Promise<Launch | undefined> {
  const bin = await pythonPackages(context)
  return bin ? launchSecantus('SecantusDB from PyPI', context, [join(bin, 'python3'), secantusStart]) : undefined
}

async function launchSecantus(
  provider: string,
  context: ProviderContext,
  [command, ...script]: readonly [string, ...string[]],
): Promise<Launch> {
  const port = portOf(context)
  const storage = await ownFolder(context, command.endsWith('-rs') ? 'secantus-rs' : 'secantus')
  // Without --sync-on-commit a kill -9 loses acknowledged transactions: 20 of 2,162 were measured.
  const args = [
    ...script,
    '--host',
    context.host,
    '--port',
    String(port),
    '--storage-path',
    storage,
    '--sync-on-commit',
  ]
  // It sorts its memory of retryable writes at each write once it has 10,000 (10 ms then); on loopback nothing needs to be retried.
  const mongoUrl = `mongodb://${context.host}:${port}/?replicaSet=secantus&retryWrites=false`
  return {
    provider,
    process: {
      command,
      args,
      env: inheritedEnvironment(),
      ready: () => isPrimary(mongoUrl),
      readyWithinMs: 180_000,
      stopWithinMs: 15_000,
    },
    servers: { mongoUrl },
  }
}

function launchReplicaSet(
  provider: string,
  context: ProviderContext,
  run: { command: string; args: string[] },
): Launch {
  const address = `${context.host}:${portOf(context)}`
  const mongoUrl = `mongodb://${address}/?replicaSet=${replicaSet}`
  const ready = async () => {
    await initiate(address)
    return isPrimary(mongoUrl)
  }
  return {
    provider,
    process: { ...run, env: inheritedEnvironment(), ready, readyWithinMs: 180_000, stopWithinMs: 20_000 },
    servers: { mongoUrl },
  }
}

/** Makes the server the only member of its set, also when it has the data of a run on another port. */
async function initiate(address: string): Promise<void> {
  await using client = direct(address)
  const admin = client.db('admin')
  const members = [{ _id: 0, host: address }]
  const config = await admin.command({ replSetGetConfig: 1 }).catch(() => undefined)
  if (!config) await admin.command({ replSetInitiate: { _id: replicaSet, members } })
  else if (config.config.members[0].host !== address) {
    await admin.command({
      replSetReconfig: { ...config.config, members, version: config.config.version + 1 },
      force: true,
    })
  }
}

function direct(address: string): MongoClient {
  return new MongoClient(`mongodb://${address}/?directConnection=true`, { serverSelectionTimeoutMS: 1_000 })
}

async function isPrimary(mongoUrl: string): Promise<boolean> {
  await using client = new MongoClient(mongoUrl, { serverSelectionTimeoutMS: 1_000 })
  const hello = await client.db('admin').command({ hello: 1 })
  if (!hello.setName) throw new Error('it is not a replica set, and transactions need one')
  return hello.isWritablePrimary === true
}

async function ownFolder({ dataDir }: ProviderContext, kind: string): Promise<string> {
  const folder = join(dataDir, `mongo-${kind}`)
  await mkdir(folder, { recursive: true })
  return folder
}

function portOf({ ports }: ProviderContext): number {
  return ports.mongo ?? 0
}
