// Reads a process's environment once, by a table of names. Every config.ts of a service calls it; it never touches process.env
// itself and never invents a secret.

/** Thrown once with every unknown name and every bad value; `problems` has one sentence each. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
  readonly problems: readonly string[]
  constructor(service: string, problems: readonly string[]) {
    super(`${service} cannot start:\n${problems.map(problem => `  - ${problem}`).join('\n')}`)
    this.problems = problems
  }
}

/** Turns the text of one variable into its value, or throws an Error whose message completes "NAME ...". */
export interface Parser<T> {
  readonly parse: (text: string) => T
  /** Used when the variable is absent or empty; `required` parsers have none. */
  readonly fallback?: { readonly value: T }
  /** What the README of a service says about it. */
  readonly expects: string
}

export type Names = Readonly<Record<string, Parser<unknown>>>
export type Values<N extends Names> = { readonly [K in keyof N]: N[K] extends Parser<infer T> ? T : never }
export type Env = Readonly<Record<string, string | undefined>>

/** The names that every service knows beside its own. Their prefixes are watched for typing errors too. */
const sharedPrefixes = ['MONGO_', 'REDIS_', 'KAFKA_', 'IDENTITY_', 'TRUST_']

/**
 * Reads `names` from `env`. A variable that begins with `prefix`, or with a shared prefix, and is not in `names` is refused.
 * @throws ConfigError with every problem at once
 */
export function readNames<N extends Names>(service: string, prefix: string, names: N, env: Env): Values<N> {
  const problems: string[] = []
  const values: Record<string, unknown> = {}
  for (const [name, parser] of Object.entries(names)) {
    const text = env[name]?.trim()
    if (!text) {
      if (parser.fallback) values[name] = parser.fallback.value
      else problems.push(`${name} is missing: it is ${parser.expects}`)
      continue
    }
    try {
      values[name] = parser.parse(text)
    } catch (error) {
      problems.push(`${name} is not ${parser.expects}: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  const watched = [prefix, ...sharedPrefixes.filter(shared => Object.keys(names).some(name => name.startsWith(shared)))]
  for (const name of Object.keys(env)) {
    if (name in names || !watched.some(start => name.startsWith(start))) continue
    problems.push(`${name} is unknown${nearest(name, Object.keys(names))}`)
  }
  if (problems.length > 0) throw new ConfigError(service, problems)
  return Object.freeze(values) as Values<N>
}

function nearest(name: string, known: readonly string[]): string {
  const best = known
    .map(candidate => ({ candidate, away: editDistance(name, candidate) }))
    .sort((a, b) => a.away - b.away)[0]
  return best && best.away <= 3 ? `; did you mean ${best.candidate}?` : ''
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, change))
    }
    row = next
  }
  return row[b.length] ?? 0
}

/** Makes a variable optional. */
export function withDefault<T>(parser: Parser<T>, value: T): Parser<T> {
  return { ...parser, fallback: { value } }
}

/** Makes a variable optional without a value. */
export function optional<T>(parser: Parser<T>): Parser<T | undefined> {
  return { parse: parser.parse, expects: parser.expects, fallback: { value: undefined } }
}

export const text: Parser<string> = { expects: 'a text', parse: value => value }

export const port: Parser<number> = {
  expects: 'a port number from 0 to 65535',
  parse: value => whole(value, 0, 65_535),
}

export function integer(from: number, to: number): Parser<number> {
  return { expects: `a whole number from ${from} to ${to}`, parse: value => whole(value, from, to) }
}

export const flag: Parser<boolean> = {
  expects: 'true or false',
  parse: value => {
    if (value === 'true' || value === '1') return true
    if (value === 'false' || value === '0') return false
    throw new Error(`got "${value}"`)
  },
}

export function url(...protocols: string[]): Parser<string> {
  return {
    expects: `a URL (${protocols.join(', ')})`,
    parse: value => {
      const parsed = new URL(value)
      if (!protocols.includes(parsed.protocol.slice(0, -1))) throw new Error(`got the protocol ${parsed.protocol}`)
      return value
    },
  }
}

export const list: Parser<readonly string[]> = {
  expects: 'a list separated by commas',
  parse: value =>
    value
      .split(',')
      .map(item => item.trim())
      .filter(Boolean),
}

/** `name=value,name=value`. */
export const pairs: Parser<Readonly<Record<string, string>>> = {
  expects: 'a list of name=value separated by commas',
  parse: value =>
    Object.fromEntries(
      list.parse(value).map(item => {
        const at = item.indexOf('=')
        if (at < 1) throw new Error(`"${item}" has no "="`)
        return [item.slice(0, at), item.slice(at + 1)]
      }),
    ),
}

export function oneOf<const T extends string>(...values: T[]): Parser<T> {
  return {
    expects: `one of ${values.join(', ')}`,
    parse: value => {
      const found = values.find(candidate => candidate === value)
      if (found === undefined) throw new Error(`got "${value}"`)
      return found
    },
  }
}

function whole(value: string, from: number, to: number): number {
  const parsed = Number(value)
  if (!/^\d+$/.test(value) || parsed < from || parsed > to) throw new Error(`got "${value}"`)
  return parsed
}
