// What operators are given is true of what processes tell: alerts and dashboards ask for metrics, labels and buckets that there are, every
// process is asked, and each alert has its page. promtool.test.ts has Prometheus itself read the expressions.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { foreignMetrics, type MetricName, metricTable } from '#schema/metrics.ts'
import { listWorkloads, readComposeFile } from '../compose-file.ts'
import { readObserved, selectorsIn } from './observed.ts'

const { alerts, records, panels } = readObserved()
const root = join(import.meta.dirname, '../..')
const suffixes = { counter: [''], gauge: [''], histogram: ['_bucket', '_sum', '_count'] }
const known = new Map<string, readonly string[]>([['up', []]])
for (const [name, { type, labels }] of Object.entries(metricTable))
  for (const suffix of suffixes[type]) known.set(name + suffix, suffix === '_bucket' ? [...labels, 'le'] : labels)
for (const name of Object.keys(foreignMetrics)) known.set(name, [])
for (const { record } of records) known.set(record, [])
const ofTarget = ['job', 'instance']

const expressions = [
  ...alerts.map(({ alert, expr }) => [alert, expr] as const),
  ...records.map(({ record, expr }) => [record, expr] as const),
  ...panels.flatMap(({ title, targets }) => targets.map(({ expr }) => [title, expr] as const)),
]

test.each(expressions)('%s asks for what is told: %s', (_, expr) => {
  const selectors = selectorsIn(expr)
  expect(selectors.length).toBeGreaterThan(0)
  for (const { name, labels } of selectors) {
    expect([...known.keys()]).toContain(name)
    for (const label of labels) expect([...(known.get(name) ?? []), ...ofTarget]).toContain(label)
  }
})

test('a metric or a label that nobody tells would be found', () => {
  expect(selectorsIn('sum by (job) (rate(made_up_total{nobody="x",job=~"a|b"}[5m])) > 1 and up')).toEqual([
    { name: 'made_up_total', labels: ['nobody', 'job'] },
    { name: 'up', labels: [] },
  ])
})

test('every process of the platform is asked, under the name of its service', () => {
  const { scrape_configs: jobs } = parse(readFileSync(join(import.meta.dirname, 'prometheus.yml'), 'utf8')) as {
    scrape_configs: { job_name: string; static_configs: { targets: string[] }[] }[]
  }
  const asked = jobs.flatMap(({ job_name, static_configs }) =>
    static_configs.flatMap(({ targets }) => targets.map(target => [job_name, target])),
  )
  const workloads = listWorkloads(readComposeFile())
  expect(asked.sort()).toEqual(workloads.map(({ service, hostname }) => [service, `${hostname}:4100`]).sort())
})

test('each alert has a page that says what it means, what people notice, what to look at and what to do', () => {
  const pages = readFileSync(join(root, 'docs/runbook.md'), 'utf8').split(/^## /m).slice(1)
  expect(pages.map(page => page.split('\n')[0])).toEqual(alerts.map(({ alert }) => alert))
  for (const page of pages)
    for (const said of ['What it means', 'What people notice', 'What to look at', 'What to do'])
      expect(page).toMatch(new RegExp(`^- \\*\\*${said}\\*\\*: .{20,}`, 'm'))
  for (const { alert, labels, annotations } of alerts) {
    expect(annotations.runbook_url).toBe(`docs/runbook.md#${alert.toLowerCase()}`)
    expect(['page', 'ticket']).toContain(labels.severity)
    expect(annotations.summary).not.toBe('')
  }
})

test('each objective has a fast alert over two pairs of windows, and a slow one', () => {
  for (const objective of ['Availability', 'Latency', 'Delivery']) {
    const windowsOf = (alert: string) =>
      [...(alerts.find(one => one.alert === alert)?.expr ?? '').matchAll(/ratio_rate(\w+)/g)].map(
        ([, window]) => window,
      )
    expect(windowsOf(`${objective}BurnsFast`)).toEqual(['1h', '5m', '6h', '30m'])
    expect(windowsOf(`${objective}BurnsSlowly`)).toEqual(['3d', '6h'])
  }
})

test('names have base units, and counters end with _total', () => {
  for (const [name, { type, help, labels }] of Object.entries(metricTable)) {
    expect([name, name.endsWith('_total')]).toEqual([name, type === 'counter'])
    expect(name).not.toMatch(/_(ms|millis|milliseconds|kb|mb|percent)(_|$)/)
    expect([name, help.endsWith('.')]).toEqual([name, true])
    for (const label of labels) expect(label).not.toMatch(/user|chat|session|operation_name|address|path/)
  }
  const names: readonly MetricName[] = ['outbox_age_seconds', 'consumer_lag_records', 'live_connections']
  for (const name of names) expect(Object.keys(metricTable)).toContain(name)
})

interface Datasource {
  readonly uid: string
  readonly url: string
  readonly jsonData: {
    readonly tracesToMetrics?: { readonly datasourceUid: string; readonly queries: readonly { query: string }[] }
  }
}

test('Grafana reaches whatever it is told to ask, and its questions are of what is told', () => {
  const folder = join(root, 'deploy/observe/grafana/provisioning/datasources')
  const sources = readdirSync(folder).flatMap(
    name => (parse(readFileSync(join(folder, name), 'utf8')) as { datasources: Datasource[] }).datasources,
  )
  const { services } = readComposeFile()
  const networksOf = (name: string) => services[name]?.networks ?? []
  expect(sources.map(({ uid }) => uid).sort()).toEqual(['prometheus', 'tempo'])
  for (const { url } of sources)
    expect(networksOf('grafana').filter(name => networksOf(new URL(url).hostname).includes(name))).toHaveLength(1)
  for (const { jsonData } of sources)
    for (const { query } of jsonData.tracesToMetrics?.queries ?? [])
      for (const { name } of selectorsIn(query.replace('$$__tags', ''))) expect([...known.keys()]).toContain(name)
})

test('Tempo listens where processes are told to send spans, and where Grafana asks', () => {
  const { server, distributor, usage_report } = parse(readFileSync(join(root, 'deploy/observe/tempo.yml'), 'utf8'))
  expect(distributor.receivers).toEqual({ otlp: { protocols: { http: { endpoint: '0.0.0.0:4318' } } } })
  expect(server.http_listen_port).toBe(3200)
  expect(usage_report.reporting_enabled).toBe(false)
  expect(readFileSync(join(root, 'docs/deployment.md'), 'utf8')).toContain('http://tempo:4318')
})
