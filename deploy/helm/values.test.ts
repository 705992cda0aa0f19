// values.schema.json takes what we write, and no name that it does not know, wherever it stands.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { Ajv } from 'ajv'
import { parse } from 'yaml'
import { chartFolder, listValueSets, valuesFile } from './chart.ts'

type Values = Record<string, unknown>

const read = (path: string): Values => parse(readFileSync(path, 'utf8'))
const defaults = read(join(chartFolder, 'values.yaml'))
const validate = new Ajv({ allErrors: true }).compile(
  JSON.parse(readFileSync(join(chartFolder, 'values.schema.json'), 'utf8')),
)
const isObject = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** As helm lays values over the defaults of a chart. */
function merged(under: Values, over: Values): Values {
  const entries = Object.entries(over).map(([key, value]) => {
    const below = under[key]
    return [key, isObject(below) && isObject(value) ? merged(below, value) : value]
  })
  return { ...under, ...Object.fromEntries(entries) }
}

test('the defaults, and what is rendered', () => {
  for (const values of [defaults, ...listValueSets().map(set => merged(defaults, read(valuesFile(set))))]) {
    validate(values)
    expect(validate.errors ?? []).toEqual([])
  }
})

/** Names in them are the operator's own: labels, annotations, variables. */
const maps = /\/(pods|annotations|gatewayAnnotations|filesAnnotations|podAnnotations|nodeSelector|env)$/

function listObjects(value: Values, path = ''): string[] {
  const below = Object.entries(value).flatMap(([key, child]) =>
    isObject(child) ? listObjects(child, `${path}/${key}`) : [],
  )
  return maps.test(path) ? below : [path, ...below]
}

test.each(listObjects(defaults))('an unknown name is refused at "%s"', path => {
  // Written once more: what values.yaml says of many services by an anchor is one object.
  const values = JSON.parse(JSON.stringify(defaults))
  const object = path
    .split('/')
    .filter(Boolean)
    .reduce<Values>((at, key) => at[key] as Values, values)
  object.replica = 1
  expect(validate(values)).toBe(false)
  expect(validate.errors).toEqual([
    expect.objectContaining({ instancePath: path, params: { additionalProperty: 'replica' } }),
  ])
})
