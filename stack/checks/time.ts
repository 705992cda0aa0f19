// `npm run check`: time is a port. Product code takes time, timers and jitter from platform/clock.ts; a test of rules drives a clock
// of its own, and a test that must really wait waits for a condition. Read by swc, so that comments, texts and the pages that a test
// writes as text do not count.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseSync } from '@swc/core'
import { checkout, repositoryFiles } from './files.ts'

/** Who may look at the machine's clock, and why. */
const exceptions: Readonly<Record<string, string>> = {
  'platform/clock.ts': 'the port itself',
  'platform/kafka/kafka-timer.ts': "mends a timer inside kafkajs, which compares it with the library's own Date.now()",
  'stack/wait.ts': 'the one deadline of tests against real servers',
  'stack/testing/test-time.ts': 'what a test calls now, in an hour and an hour ago, for the inputs of requests',
  'stack/testing/test-aging.ts': 'moves rows of a store into the past, as measured from now',
  'stack/jest/test-stack.ts': 'tells how long the boot of a run took',
  'tests/conformance/waiting.ts': 'the waits of the conformance suite, which also runs against gateways of others',
  'tests/chaos/load.ts': 'makes load at a pace; what it measures is printed and not asserted',
  'clients/client/test/fixtures/until.ts': 'the one deadline of tests in clients/',
  'gateway/fixtures/until.ts': 'the one deadline of tests in gateway/, on the machine’s time whatever their clock says',
}

const product = /^(gateway|platform|subgraphs)\/.*\.ts$/
const test = /(\.i?test\.tsx?|\/test-[^/]+\.ts)$|^tests\/.*\.tsx?$/

/** By its full name, whether it is called or handed on. */
const forbidden: ReadonlySet<string> = new Set([
  ...['Date.now', 'performance.now', 'AbortSignal.timeout', 'Math.random', 'setTimeout', 'setInterval'],
])
const modules: ReadonlySet<unknown> = new Set(['timers/promises', 'node:timers/promises', 'timers', 'node:timers'])

export interface Finding {
  readonly path: string
  readonly line: number
  readonly what: string
}

interface AnyNode {
  readonly type: string
  readonly span?: { readonly start: number }
  readonly [part: string]: unknown
}

/** What a file takes from the machine's clock. */
export function findingsIn(path: string, source: string): Finding[] {
  // swc counts bytes, and goes on counting from one file to the next: an empty statement says where this one begins.
  const bytes = Buffer.from(`;${source}`)
  const { body } = parseSync(`;${source}`, { syntax: 'typescript', tsx: path.endsWith('x'), target: 'esnext' })
  const first = body[0]?.span.start ?? 0
  const lineAt = (offset: number) =>
    bytes
      .subarray(0, offset - first)
      .toString('utf8')
      .split('\n').length
  const found: Finding[] = []
  const visit = (node: AnyNode): void => {
    const what = takenBy(node)
    if (what !== undefined) found.push({ path, line: lineAt(node.span?.start ?? first), what })
    // What has a name to itself is told once.
    if (node.type === 'ImportDeclaration') return
    if (what === undefined || !isName(node.callee)) each(node)
    else each(node.arguments)
  }
  /** @param part the name of a part that holds a node, a list, or an object without a type such as an argument */
  const each = (held: unknown): void => {
    if (typeof held !== 'object' || held === null) return
    for (const [part, child] of Object.entries(held)) {
      if (typeof child !== 'object' || child === null) continue
      const named = part === 'key' || part === 'property'
      if (!('type' in child) || typeof child.type !== 'string') each(child)
      else if (!named || child.type !== 'Identifier') visit(child as AnyNode)
    }
  }
  each(body)
  return found
}

const isName = (node: unknown) => (node as AnyNode | undefined)?.type === 'Identifier'

function takenBy(node: AnyNode): string | undefined {
  switch (node.type) {
    case 'NewExpression': {
      const given = node.arguments as readonly unknown[] | undefined
      return nameOf(node.callee) === 'Date' && !given?.length ? 'new Date()' : undefined
    }
    case 'Identifier':
      return forbidden.has(String(node.value)) ? String(node.value) : undefined
    case 'MemberExpression': {
      const name = nameOf(node)
      return name !== undefined && forbidden.has(name.replace('globalThis.', '')) ? name : undefined
    }
    case 'CallExpression': {
      const name = nameOf(node.callee)
      if (name === 'delay' || name === 'setTimeout' || name === 'setInterval') return `${name}(`
      const [first] = node.arguments as readonly { expression: AnyNode }[]
      const isImport = (node.callee as AnyNode).type === 'Import' && modules.has(first?.expression.value)
      return isImport ? String(first?.expression.value) : undefined
    }
    case 'ImportDeclaration': {
      const { value } = node.source as { value: unknown }
      return modules.has(value) ? String(value) : undefined
    }
    default:
      return undefined
  }
}

/** `a.b` of what is written so. */
function nameOf(node: unknown): string | undefined {
  if (typeof node !== 'object' || node === null) return undefined
  const { type, value, object, property } = node as AnyNode
  if (type === 'Identifier') return String(value)
  if (type !== 'MemberExpression') return undefined
  const [of, name] = [nameOf(object), nameOf(property)]
  return of === undefined || name === undefined ? undefined : `${of}.${name}`
}

/** Whether a file has to keep the rule. */
export const isHeld = (path: string): boolean => !(path in exceptions) && (test.test(path) || product.test(path))

function main(): void {
  const held = repositoryFiles().filter(isHeld)
  const findings = held.flatMap(path => findingsIn(path, readFileSync(join(checkout, path), 'utf8')))
  for (const { path, line, what } of findings) console.log(`${path}:${line} ${what}`)
  if (findings.length === 0) return
  console.log('Take it from platform/clock.ts; in a test, let virtualClock() pass or wait for a condition.')
  process.exitCode = 1
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main()
