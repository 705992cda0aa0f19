// The rules, and the expressions of the dashboards, as Prometheus reads them; and the alerts on made-up series. Where `promtool` is on the
// path (Debian: the package `prometheus`), as in .ci/run.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { readObserved, rulesFile } from './observed.ts'

const folder = mkdtempSync(join(tmpdir(), 'observe-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const promtool = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync('promtool', args, { encoding: 'utf8' })
  return { status, text: `${stdout}${stderr}` }
}
const whereItIs = spawnSync('promtool', ['--version']).status === 0 ? test : test.skip

whereItIs('Prometheus takes the rules', () => {
  expect(promtool('check', 'rules', rulesFile)).toMatchObject({ status: 0 })
})

whereItIs('Prometheus takes every expression of the dashboards, and would not take a broken one', () => {
  const check = (expressions: readonly string[]) => {
    const file = join(folder, 'dashboards.yml')
    const rules = expressions.map((expr, index) => ({
      record: `expression:${index}`,
      expr: expr.replaceAll('$__rate_interval', '1m'),
    }))
    writeFileSync(file, JSON.stringify({ groups: [{ name: 'dashboards', rules }] }))
    return promtool('check', 'rules', file)
  }
  const expressions = readObserved().panels.flatMap(({ targets }) => targets.map(({ expr }) => expr))
  expect(expressions.length).toBeGreaterThan(20)
  expect(check(expressions)).toMatchObject({ status: 0 })
  expect(check(['sum(rate(up[5m])'])).toMatchObject({ status: 1 })
})

whereItIs(
  'what fails a little is nobody’s alarm, what fails much is one at once, and ends soon after it is over',
  () => {
    expect(promtool('test', 'rules', join(import.meta.dirname, 'alerts.yml'))).toEqual({
      status: 0,
      text: expect.stringContaining('SUCCESS'),
    })
  },
)
