// Reads a process's environment once, by a table of names. Every config.ts of a service calls it; it never touches process.env
// itself and never invents a secret.

import { type Env, isLinkValue, sortUnread } from './environment-names.ts'

export type { Env } from './environment-names.ts'

/** Thrown once with every misspelt name and every bad value; `problems` has one sentence each. */
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

/** A table of environment variables: by name, how each one is read. */
export type Names = Readonly<Record<string, Parser<unknown>>>
/** What a table of names reads as, by the same names. */
export type Values<N extends Names> = { readonly [K in keyof N]: N[K] extends Parser<infer T> ? T : never }

/** What an environment says, and which of its names under our prefixes nothing reads. */
export interface Read<N extends Names> {
  readonly values: Values<N>
  readonly unknown: readonly string[]
}

/**
 * What is wrong with several names together, one sentence each.
 * @param values without those that are wrong or missing by themselves
 * @param isGiven also true of a name whose value is wrong
 */
export type Together<N extends Names> = (
  values: Partial<Values<N>>,
  isGiven: (name: keyof N & string) => boolean,
) => readonly string[]

/**
 * Reads `names` from `env`. A variable that is spelt almost like one of them is refused; one that only begins like them is unknown,
 * and stops nothing: platforms put names of their own into every process. What a service link makes is not there at all, also where
 * it has a name of ours: a Kubernetes service called `gateway` sets GATEWAY_PORT to `tcp://10.0.0.1:4000`.
 * @throws ConfigError with every problem at once
 */
export function readNames<N extends Names>(
  service: string,
  prefix: string,
  names: N,
  env: Env,
  together: Together<N> = () => [],
): Read<N> {
  const problems: string[] = []
  const values: Record<string, unknown> = {}
  for (const [name, parser] of Object.entries(names)) {
    const text = textOf(env, name)
    if (!text) {
      const link = isLinkValue(name, env[name]) ? ' (a service link is there)' : ''
      if (parser.fallback) values[name] = parser.fallback.value
      else problems.push(`${name} is missing${link}: it is ${parser.expects}`)
      continue
    }
    try {
      values[name] = parser.parse(text)
    } catch (error) {
      problems.push(`${name} is not ${parser.expects}: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  const { misspelt, unknown } = sortUnread(prefix, Object.keys(names), env)
  problems.push(...misspelt)
  problems.push(...together(values as Partial<Values<N>>, name => Boolean(textOf(env, name))))
  if (problems.length > 0) throw new ConfigError(service, problems)
  return { values: Object.freeze(values) as Values<N>, unknown }
}

function textOf(env: Env, name: string): string | undefined {
  return isLinkValue(name, env[name]) ? undefined : env[name]?.trim()
}

/** One line for the log, or undefined where every name is known. */
export function warningOf(unknown: readonly string[]): string | undefined {
  return unknown.length > 0 ? `unknown names in the environment, which nothing reads: ${unknown.join(', ')}` : undefined
}

/** Makes a variable optional. */
export function withDefault<T>(parser: Parser<T>, value: T): Parser<T> {
  return { ...parser, fallback: { value } }
}

/** Makes a variable optional without a value. */
export function optional<T>(parser: Parser<T>): Parser<T | undefined> {
  return { parse: parser.parse, expects: parser.expects, fallback: { value: undefined } }
}

/** Any text; `readNames` has trimmed it. */
export const text: Parser<string> = { expects: 'a text', parse: value => value }

/** A TCP port; 0 lets the system choose one. */
export const port: Parser<number> = {
  expects: 'a port number from 0 to 65535',
  parse: value => whole(value, 0, 65_535),
}

/** A whole number in decimal digits, both bounds included. */
export function integer(from: number, to: number): Parser<number> {
  return { expects: `a whole number from ${from} to ${to}`, parse: value => whole(value, from, to) }
}

/** A part of the whole, 0 and 1 included. */
export const fraction: Parser<number> = {
  expects: 'a number from 0 to 1',
  parse: value => {
    if (!/^(0|1|[01]?\.\d+)$/.test(value) || Number(value) > 1) throw new Error(`got "${value}"`)
    return Number(value)
  },
}

/** `true` or `1`, `false` or `0`. */
export const flag: Parser<boolean> = {
  expects: 'true or false',
  parse: value => {
    if (value === 'true' || value === '1') return true
    if (value === 'false' || value === '0') return false
    throw new Error(`got "${value}"`)
  },
}

/** A URL, returned as it was written. @param protocols without the colon, such as `https` */
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

/** The address of a MongoDB, which may name many servers; returned as it was written. */
export const mongoUrl: Parser<string> = {
  expects: 'a URL (mongodb, mongodb+srv)',
  parse: value => {
    const one = url('mongodb', 'mongodb+srv')
    const [, before = '', hosts = '', after = ''] = /^(\w[\w+.-]*:\/\/(?:[^/?@]*@)?)([^/?]*)(.*)$/s.exec(value) ?? []
    // A URL has one host; a replica set has as many as it has members.
    for (const host of hosts.split(',')) {
      one.parse(before + host + after)
      if (host === '') throw new Error('it names no server, or none after a comma')
    }
    return value
  },
}

/** Values separated by commas, each trimmed; empty ones are dropped. */
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

/** Exactly one of these words; upper and lower case differ. */
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
