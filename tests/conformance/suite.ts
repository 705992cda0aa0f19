// A case is a promise with a check. Runs cases one after the other against one gateway, and tells each outcome.

import type { Claim, GatewayLimits, GatewayUnderTest } from './gateways/gateway.ts'
import { stopwatch, withinCaseDeadline } from './waiting.ts'
import { startWorld, type World } from './world.ts'

/** A rule of schema/LIVE.md, such as `F3`. That there is one of this number, stack/checks/live-rules.test.ts looks up. */
export type Rule = `${'C' | 'D' | 'E' | 'F' | 'L' | 'N' | 'P' | 'R' | 'U'}${number}`

export interface Case {
  /** What it is about; the first part of its name. */
  readonly area: string
  /** A sentence: what holds. */
  readonly name: string
  /** What it proves. */
  readonly rules: readonly [Rule, ...Rule[]]
  /** What a gateway must claim for the case to be asked of it. */
  readonly needs: readonly Claim[]
  /** Runs before a gateway with these limits. Cases with the same limits share one. */
  readonly limits?: GatewayLimits
  /** Has a gateway of its own, because it ends it. */
  readonly ownGateway?: boolean
  run(world: World): Promise<void>
}

export type Outcome = 'passed' | 'failed' | 'not claimed'

export interface CaseResult {
  readonly area: string
  readonly name: string
  readonly outcome: Outcome
  readonly ms: number
  readonly why?: string
}

export interface SuiteOptions {
  readonly gateway: GatewayUnderTest
  readonly cases: readonly Case[]
  /** Told after each case. */
  onResult?(result: CaseResult): void
}

export async function runSuite({ gateway, cases, onResult }: SuiteOptions): Promise<CaseResult[]> {
  await using worlds = createWorlds(gateway)
  const results: CaseResult[] = []
  for (const one of cases) {
    const result = one.needs.every(claim => gateway.claims.has(claim))
      ? await runCase(one, worlds)
      : ({ area: one.area, name: one.name, outcome: 'not claimed', ms: 0 } as const)
    results.push(result)
    onResult?.(result)
  }
  return results
}

async function runCase(one: Case, worlds: Worlds): Promise<CaseResult> {
  const { area, name } = one
  // A gateway that starts is not what the case's deadline is about.
  await worlds.prepare(one).catch(() => undefined)
  const took = stopwatch()
  try {
    await withinCaseDeadline(worlds.run(one))
    return { area, name, outcome: 'passed', ms: took() }
  } catch (error) {
    return { area, name, outcome: 'failed', ms: took(), why: error instanceof Error ? error.message : String(error) }
  }
}

export interface Worlds extends AsyncDisposable {
  /** Starts the world that the case shares with others, if it does. */
  prepare(one: Case): Promise<unknown>
  /** Runs one case in the world that it asks for. @throws where what it promises does not hold */
  run(one: Case): Promise<void>
}

/** Starting a gateway takes seconds: cases share worlds, and clean up what they opened. */
export function createWorlds(gateway: GatewayUnderTest): Worlds {
  const worlds = new Map<string, Promise<World>>()
  const sharedBy = ({ area, limits = {} }: Case) => {
    // Those that publish supergraphs leave behind the last one.
    const key = JSON.stringify([limits, area === 'reload'])
    const world = worlds.get(key) ?? startWorld(gateway, { limits })
    worlds.set(key, world)
    return world
  }
  return {
    prepare: async one => (one.ownGateway ? undefined : sharedBy(one)),
    async run(one) {
      const { limits = {}, ownGateway, run } = one
      if (ownGateway) {
        await using world = await startWorld(gateway, { limits })
        return await run(world)
      }
      const world = await sharedBy(one)
      await run(world).finally(() => world.tidy())
    },
    async [Symbol.asyncDispose]() {
      for (const world of worlds.values()) await (await world)[Symbol.asyncDispose]()
    },
  }
}
