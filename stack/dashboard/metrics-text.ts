// Reads what a process tells Prometheus. Of the format as much as prom-client writes.

/** The series of one process. */
export interface Reading {
  /** Of all series of this name with these labels, added up; undefined where there is none. */
  sum(name: string, labels?: Readonly<Record<string, string>>): number | undefined
  /** The series of a name by one of its labels. */
  by(name: string, label: string): ReadonlyMap<string, number>
  /** The buckets of a histogram, whatever its labels: how many were at most so much, by the bound. */
  buckets(name: string): ReadonlyMap<number, number>
}

interface Series {
  readonly labels: Readonly<Record<string, string>>
  readonly value: number
}

/** @param text as `/metrics` answers */
export function readMetrics(text: string): Reading {
  const all = new Map<string, Series[]>()
  for (const line of text.split('\n')) {
    const [, name, labels = '', value] = /^([a-z_]\w*)(?:\{(.*)\})? (\S+)$/i.exec(line) ?? []
    if (name === undefined || value === undefined) continue
    const series = { labels: readLabels(labels), value: Number(value.replace('Inf', 'Infinity')) }
    const known = all.get(name)
    if (known) known.push(series)
    else all.set(name, [series])
  }
  const some = (name: string, wanted: Readonly<Record<string, string>> = {}) =>
    (all.get(name) ?? []).filter(({ labels }) => Object.entries(wanted).every(([label, is]) => labels[label] === is))
  const added = (label: string, series: readonly Series[]) => {
    const sums = new Map<string, number>()
    for (const { labels, value } of series) sums.set(labels[label] ?? '', (sums.get(labels[label] ?? '') ?? 0) + value)
    return sums
  }
  return {
    sum(name, labels) {
      const series = some(name, labels)
      return series.length === 0 ? undefined : series.reduce((sum, { value }) => sum + value, 0)
    },
    by: (name, label) => added(label, some(name)),
    buckets: name =>
      new Map(
        [...added('le', some(`${name}_bucket`))].map(([le, count]) => [Number(le.replace('Inf', 'Infinity')), count]),
      ),
  }
}

function readLabels(text: string): Record<string, string> {
  const found = [...text.matchAll(/(\w+)="((?:[^"\\]|\\.)*)"/g)]
  return Object.fromEntries(found.map(([, name = '', value = '']) => [name, value]))
}
