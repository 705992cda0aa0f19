// Reads the rules and dashboards of this folder as data, and which series a PromQL expression selects. Used by their tests.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

/** A recording rule. */
export interface RecordRule {
  readonly record: string
  readonly expr: string
}

/** An alerting rule. */
export interface AlertRule {
  readonly alert: string
  readonly expr: string
  readonly labels: Readonly<Record<string, string>>
  readonly annotations: Readonly<Record<string, string>>
}

/** A picture of a dashboard; a row has no targets. */
export interface Panel {
  readonly title: string
  readonly targets: readonly { readonly expr: string; readonly legendFormat: string }[]
}

/** All of deploy/observe that asks for metrics. */
export interface Observed {
  readonly records: readonly RecordRule[]
  readonly alerts: readonly AlertRule[]
  readonly panels: readonly Panel[]
}

/** A selector of an expression: a metric, and the labels that are matched. */
export interface Selector {
  readonly name: string
  readonly labels: readonly string[]
}

const folder = import.meta.dirname
/** Where the rules stand. */
export const rulesFile = join(folder, 'rules.yml')

/** Reads the files anew. */
export function readObserved(): Observed {
  const { groups } = parse(readFileSync(rulesFile, 'utf8')) as { groups: { rules: (RecordRule | AlertRule)[] }[] }
  const rules = groups.flatMap(group => group.rules)
  const dashboards = join(folder, 'grafana/dashboards')
  const panels = readdirSync(dashboards).flatMap(
    file => (JSON.parse(readFileSync(join(dashboards, file), 'utf8')) as { panels: Panel[] }).panels,
  )
  return {
    records: rules.filter(rule => 'record' in rule),
    alerts: rules.filter(rule => 'alert' in rule),
    panels: panels.filter(({ targets }) => targets),
  }
}

const words = new Set(['by', 'without', 'and', 'or', 'unless', 'on', 'ignoring', 'bool', 'offset'])

/** What an expression selects: names that are no function, no keyword and no label of a grouping. */
export function selectorsIn(expr: string): Selector[] {
  const ungrouped = expr.replaceAll(/\b(by|without|on|ignoring)\s*\([^)]*\)/g, '').replaceAll(/\[[^\]]*\]/g, '')
  return [...ungrouped.matchAll(/(?<![\w."])([a-zA-Z_:][\w:]*)\s*(\{[^}]*\}|\()?/g)].flatMap(([, name = '', after]) => {
    if (after === '(' || words.has(name)) return []
    return [
      { name, labels: [...(after ?? '').matchAll(/([a-zA-Z_]\w*)\s*(?:=~|!~|!=|=)/g)].map(([, label = '']) => label) },
    ]
  })
}
