// How much of the machine does a sign-in leave to argon2? Logins a second through the gateway beside bare argon2 verifications on
// the same machine, in turns; the event loop's lag meanwhile; and whether known and unknown addresses take the same time.
import { randomBytes } from 'node:crypto'
import { availableParallelism } from 'node:os'
import { hash, verify } from '@node-rs/argon2'
import { startStack } from '#stack/index.ts'
import { createApi } from '#stack/seed/api.ts'
import { createMailbox } from '#stack/seed/mailbox.ts'
import { type Account, signUp } from '#stack/seed/people.ts'
import { writeResult } from './result.ts'

/** What auth hashes with unless its operator says otherwise. */
const cost = { memoryCost: 65_536, timeCost: 4, parallelism: 1 }
const env = { auth: { AUTH_ARGON2_MEMORY_KIB: String(cost.memoryCost), AUTH_ARGON2_PASSES: String(cost.timeCost) } }
const turns = 5
const turnMs = 6_000
/** More than processors, so that auth's line of waiting sign-ins is never empty. */
const atOnce = 4 * availableParallelism()
const probes = 200
/**
 * So many that nobody signs in a hundred times, when an old session would end with every new one, and that nobody's password is
 * guessed at ten times, when their limit would be what is measured.
 */
const size = Math.max(5 * atOnce, Math.ceil(probes / 5))

const median = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

/** Runs `work` over and over, `beside` times at once, for one turn. @returns how often a second */
async function rate(beside: number, work: () => Promise<unknown>): Promise<number> {
  const endsAt = performance.now() + turnMs
  const beganAt = performance.now()
  let done = 0
  const worker = async () => {
    while (performance.now() < endsAt) {
      await work()
      done++
    }
  }
  await Promise.all(Array.from({ length: beside }, worker))
  return (done * 1_000) / (performance.now() - beganAt)
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}

await using stack = await startStack({ name: 'bench', ephemeral: true, services: ['auth', 'users'], env })
const api = createApi(stack.gatewayUrl)
const mailbox = createMailbox(stack.mailUrl)
const people: Account[] = []
async function addPerson(): Promise<void> {
  const email = `${randomBytes(6).toString('hex')}@bench.test`
  const account = { email, password: randomBytes(12).toString('base64url'), displayName: 'Bench' }
  await signUp(api, mailbox, account)
  people.push(account)
}
while (people.length < size) await Promise.all(Array.from({ length: atOnce }, addPerson))

const mutation = 'mutation Login($input: LoginInput!) { login(input: $input) { __typename } }'
let next = 0
async function login(input: { email: string; password: string }, expected: string): Promise<void> {
  const { login: answer } = await api.ask<{ login: { __typename: string } }>(mutation, { input })
  if (answer.__typename !== expected) throw new Error(`login answered ${answer.__typename}, not ${expected}`)
}
const signIn = () => {
  const { email = '', password = '' } = people[next++ % people.length] ?? {}
  return login({ email, password }, 'SignedIn')
}

async function eventLoopLagMs(): Promise<number> {
  const text = await (await fetch(new URL('/metrics', stack.adminUrls.auth))).text()
  return Number(/^nodejs_eventloop_lag_p99_seconds\S* (\S+)/m.exec(text)?.[1]) * 1_000
}

const password = people[0]?.password ?? ''
const passwordHash = await hash(password, cost)
const bare: number[] = []
const logins: number[] = []
const lags: number[] = []
for (let turn = 0; turn < turns; turn++) {
  bare.push(await rate(availableParallelism(), () => verify(passwordHash, password)))
  // The scrape begins a new window of the lag.
  await eventLoopLagMs()
  logins.push(await rate(atOnce, signIn))
  lags.push(await eventLoopLagMs())
  console.log(
    `turn ${turn + 1}: argon2 ${bare.at(-1)?.toFixed(1)}/s, logins ${logins.at(-1)?.toFixed(1)}/s, lag p99 ${lags.at(-1)?.toFixed(1)} ms`,
  )
}

const known: number[] = []
const unknown: number[] = []
for (let probe = 0; probe < probes; probe++) {
  const tail = randomBytes(6).toString('hex')
  const { email } = people[probe % people.length] ?? { email: '' }
  known.push(await timeOf(() => login({ email, password: 'a wrong password' }, 'CredentialsRejected')))
  unknown.push(
    await timeOf(() => login({ email: `${tail}@bench.test`, password: 'a wrong password' }, 'CredentialsRejected')),
  )
}

const ratios = logins.map((value, turn) => value / (bare[turn] ?? Number.NaN))
const ratioToArgon2 = Number(median(ratios).toFixed(3))
const eventLoopLagP99Ms = Number(median(lags).toFixed(1))
const gapMs = Number(Math.abs(median(known) - median(unknown)).toFixed(2))
const perSecond = { logins: Number(median(logins).toFixed(1)), argon2: Number(median(bare).toFixed(1)) }
writeResult('login', {
  ratioToArgon2,
  loginsPerSecond: perSecond.logins,
  argon2PerSecond: perSecond.argon2,
  eventLoopLagP99Ms,
  knownMedianMs: Number(median(known).toFixed(2)),
  unknownMedianMs: Number(median(unknown).toFixed(2)),
  knownUnknownGapMs: gapMs,
  cost,
  servers: 'secantusdb, Valkey, Kafka 4.1',
  readme: [
    {
      question: 'Sign-ins a second by password, through the gateway',
      ours: `${perSecond.logins}`,
      beside: `argon2id alone: ${perSecond.argon2} (ratio ${ratioToArgon2})`,
    },
    { question: 'p99 lag of auth’s event loop meanwhile', ours: `${eventLoopLagP99Ms} ms` },
    { question: 'Difference of the medians for known and unknown addresses', ours: `${gapMs} ms` },
  ],
})
console.log({ ratioToArgon2, ...perSecond, eventLoopLagP99Ms, knownUnknownGapMs: gapMs })
