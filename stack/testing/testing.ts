// How a test finds what jest booted for the whole run: servers for tests of parts, and a platform for tests of the whole. Tests that
// mistreat processes start their own stack on the same servers: `startStack({ ephemeral: true, servers: testServers() })`.
import { statfs } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { replicasName } from '../jest/names.ts'
import type { Endpoints } from '../options.ts'
import type { Servers } from '../parts/part.ts'
import { unsettledOf } from '../settle.ts'
import { addWitness } from '../wait.ts'

export const testStackName = 'TEST_STACK'
export const testServersName = 'TEST_SERVERS'
/** Where workers ask for the browser of the run. */
export const testBrowserName = 'TEST_BROWSER'

/** How many processes of each service and how many gateways the stacks of tests have: `npm test -- --replicas 2`. */
export const testReplicas = Number(process.env[replicasName] ?? 1)

/** The least that argon2 can do; auth takes it where NODE_ENV is "test" and nowhere else. Thousands of sign-ins are made by tests. */
export const hashCost = { memoryCost: 8, timeCost: 1, parallelism: 1 }

/**
 * The environment of every stack that tests run on, also of their own: two test files, their browsers and all servers share the
 * machine, so what is slow there is not broken. With the default, one of four thousand sign-ups was given up after 10 s.
 */
export const patient = {
  gateway: {
    GATEWAY_SUBGRAPH_TIMEOUT_MS: '30000',
    GATEWAY_EVENT_DEADLINE_MS: '20000',
    GATEWAY_PLAN_DEADLINE_MS: '60000',
    // All strangers of a run call from one address, and a test asks in a minute for what a person asks for in a day, of everything at once.
    GATEWAY_MAX_COST: '1000000000',
    GATEWAY_COST_PER_USER: '1000000000',
    GATEWAY_COST_PER_ADDRESS: '1000000000',
  },
  auth: {
    AUTH_ARGON2_MEMORY_KIB: String(hashCost.memoryCost),
    AUTH_ARGON2_PASSES: String(hashCost.timeCost),
  },
}

/** MongoDB, Redis, Kafka and the mail server, and the folder with the keys of who started them. @throws in the tests of the tier "unit" */
export function testServers(): Servers & Pick<Endpoints, 'namespace' | 'dataDir'> {
  return endpointsIn(testServersName)
}

let hasWitness = false

/**
 * The URLs of the whole platform, for tests below tests/ alone: others may run without one, as `npm run test:parts` does. A wait that
 * gives up says from now on what the stack still had under way.
 * @throws where no platform was booted
 */
export function testStack(): Endpoints {
  const endpoints = endpointsIn(testStackName)
  if (!hasWitness)
    addWitness(async () => `the stack waits for: ${(await unsettledOf(endpoints.adminUrls)).join('; ') || 'nothing'}`)
  hasWitness = true
  return endpoints
}

function endpointsIn(name: string): Endpoints {
  const text = process.env[name]
  if (text) return JSON.parse(text) as Endpoints
  throw new Error(`${name} is not there: name a test of a part *.itest.ts, and put a test of the whole below tests/.`)
}

/**
 * In memory where there is room: the store syncs every commit, which takes 4 ms on a disk and 0.03 ms there, and tests commit all the
 * time; a disk that others share was seen to take 1.7 s for one. What a kill -9 of a process may lose is the same.
 */
export async function fastFolder(): Promise<string> {
  const memory = '/dev/shm'
  const { bavail, bsize } = await statfs(memory).catch(() => ({ bavail: 0, bsize: 0 }))
  return bavail * bsize >= 2 * 1024 ** 3 ? memory : tmpdir()
}
