// What a gateway is started with has to be a supergraph that it can run with, and is told as configuration where it is none.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { createLog } from '#platform/process/log.ts'
import { createPlanner } from './planner/planner.ts'
import { watchSupergraph } from './supergraphs.ts'

const folder = mkdtempSync(join(tmpdir(), 'supergraphs-'))
const planner = createPlanner({ deadlineMs: 60_000 })
afterAll(() => {
  planner[Symbol.dispose]()
  rmSync(folder, { recursive: true })
})

const ours = new URL('../schema/supergraph.graphql', import.meta.url).pathname
const options = { planner, log: createLog('test', 'silent'), check: () => undefined }

const broken = join(folder, 'broken.graphql')
writeFileSync(broken, 'type Query {')
const refused = () => {
  throw new Error('the subgraph auth has no URL')
}

test.each([
  ['there', join(folder, 'absent.graphql'), options, /ENOENT/],
  ['a supergraph', broken, options, /Syntax Error/],
  ['one that this gateway can run with', ours, { ...options, check: refused }, /the subgraph auth has no URL/],
])('a file that is not %s stops the start as configuration', (_what, file, options, reason) => {
  const problem = expect.stringMatching(/^GATEWAY_SUPERGRAPH: /)
  const start = () => watchSupergraph(file, options)
  expect(start).toThrow(expect.objectContaining({ name: 'ConfigError', problems: [problem] }))
  expect(start).toThrow(reason)
})
