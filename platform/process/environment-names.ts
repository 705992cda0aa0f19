// Tells what a variable is that no table of names has: made by a service link, one of our names misspelt, or somebody else's.
// Used by config.ts; pure.

/** An environment, as `process.env` is. */
export type Env = Readonly<Record<string, string | undefined>>

/** Names in an environment that no table of names has. */
export interface Unread {
  /** One sentence for each name that is almost one of ours; a process must not start with it. */
  readonly misspelt: readonly string[]
  /** Names under a prefix of ours that nothing reads. Worth a warning, never worth an outage. */
  readonly unknown: readonly string[]
}

/** Their names belong to the whole machine; a stranger there says nothing of us. */
const everybodys = new Set(['NODE_', 'LOG_'])

/**
 * Kubernetes describes every service of a namespace in the environment of every pod, and Docker's `--link` every linked container.
 * By the shape of its name alone; `X_PORT`, which can be a name of ours, needs `isLinkValue` beside it.
 */
const linkShapes = [/_SERVICE_HOST$/, /_SERVICE_PORT(_[A-Z0-9_]+)?$/, /_PORT_\d+_(TCP|UDP|SCTP)(_(PROTO|PORT|ADDR))?$/]
const linkValue = /^(tcp|udp|sctp):\/\//i

/** Whether `name` holds what a service link put there: `REDIS_PORT=tcp://10.0.0.7:6379`. Such a value is never meant for us. */
export function isLinkValue(name: string, value: string | undefined): boolean {
  return name.endsWith('_PORT') && value !== undefined && linkValue.test(value.trim())
}

function isLink(name: string, env: Env): boolean {
  return isLinkValue(name, env[name]) || linkShapes.some(shape => shape.test(name)) || isDockerLink(name, env)
}

/** `X_NAME` and `X_ENV_<anything>` mean a link only beside its `X_PORT`. */
function isDockerLink(name: string, env: Env): boolean {
  const alias = /^(\w+?)_(?:NAME$|ENV_)/.exec(name)?.[1]
  return alias !== undefined && isLinkValue(`${alias}_PORT`, env[`${alias}_PORT`])
}

/** What of `env` is not in `known` and concerns us: it begins as one of ours does, or is spelt almost like one. */
export function sortUnread(prefix: string, known: readonly string[], env: Env): Unread {
  const prefixes = new Set([prefix, ...known.map(prefixOf).filter(start => start !== '' && !everybodys.has(start))])
  const misspelt: string[] = []
  const unknown: string[] = []
  const ours = new Set(known)
  for (const name of Object.keys(env)) {
    if (ours.has(name) || isLink(name, env)) continue
    const meant = closest(name, known)
    if (meant !== undefined) misspelt.push(`${name} is unknown; did you mean ${meant}?`)
    else if ([...prefixes].some(start => name.startsWith(start))) unknown.push(name)
  }
  return { misspelt, unknown }
}

function prefixOf(name: string): string {
  return name.slice(0, name.indexOf('_') + 1)
}

/** The known name that `name` is a slip of the keyboard away from. */
function closest(name: string, known: readonly string[]): string | undefined {
  const near = known.map(candidate => ({ candidate, away: editDistance(name, candidate) }))
  return near.filter(({ candidate, away }) => away <= slips(name, candidate)).sort((a, b) => a.away - b.away)[0]
    ?.candidate
}

/**
 * How many slips turn `candidate` into another name by mistake rather than on purpose. Under the same prefix only the rest counts:
 * GATEWAY_HOST is two letters from GATEWAY_PORT and means something else. Short names (HOST, TRUST) have to be exact.
 */
function slips(name: string, candidate: string): number {
  const prefix = prefixOf(candidate)
  if (prefix === '' || !name.startsWith(prefix)) return Math.min(2, Math.floor(candidate.length / 8))
  return Math.min(3, Math.max(1, Math.floor((candidate.length - prefix.length) / 4)))
}

/** Damerau-Levenshtein (optimal string alignment): two letters that changed places are one slip. */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const changed = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      const swapped =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (beforeLast[j - 2] ?? 0) + 1 : changed
      row.push(Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, changed, swapped))
    }
    beforeLast = last
    last = row
  }
  return last[b.length] ?? 0
}
