import { afterEach, expect, test } from '@jest/globals'
import { beginEntry, beginFrom, beginSpan, continued, inSpan, type Recorder, recordSpans } from './spans.ts'
import { currentTrace, inStep, stepOf, traced } from './trace.ts'

const parent = (flags: string) => `00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-${flags}`

/** Keeps names, parents and ends. */
function noting(): Recorder & { readonly begun: string[]; readonly ended: unknown[] } {
  const begun: string[] = []
  const ended: unknown[] = []
  return {
    ...{ begun, ended },
    begin(name, { parent: under }) {
      begun.push(`${name} under ${under?.split('-')[2]}`)
      const step = `00-4bf92f3577b34da6a3ce929d0e0e4736-${String(begun.length).padStart(16, '0')}-01`
      return { step, set() {}, end: error => void ended.push(error) }
    },
  }
}

afterEach(() => recordSpans(undefined))

test('without a recorder there are no spans, and work runs as the step that it is', async () => {
  expect(beginEntry('one', parent('01'), {})).toBeUndefined()
  expect(inStep(parent('01'), () => beginSpan('two'))).toBeUndefined()
  expect(beginFrom(parent('01'), 'three', {})).toBeUndefined()
  expect(await inSpan(undefined, async () => 4)).toBe(4)
  expect(await continued(parent('01'), 'five', {}, async () => currentTrace())).toMatch(/^00-4bf92f35.*-01$/)
})

test('a span stands under the step that runs, and what runs in it under the span', async () => {
  const recorder = noting()
  recordSpans(recorder)
  await inStep(parent('01'), () =>
    inSpan(beginSpan('outer'), async () => {
      await Promise.resolve()
      await inSpan(beginSpan('inner'), async () => undefined)
    }),
  )
  expect(recorder.begun).toEqual(['outer under 00f067aa0ba902b7', 'inner under 0000000000000001'])
  expect(recorder.ended).toEqual([undefined, undefined])
})

test('a span ends with what its work failed with', async () => {
  const recorder = noting()
  recordSpans(recorder)
  const fault = new Error('no')
  const work = inStep(parent('01'), () => inSpan(beginSpan('failing'), () => Promise.reject(fault)))
  await expect(work).rejects.toBe(fault)
  expect(recorder.ended).toEqual([fault])
})

test.each([
  ['a trace that is not recorded', parent('00')],
  ['no trace', undefined],
])('%s has no spans of what it does', (_, step) => {
  const recorder = noting()
  recordSpans(recorder)
  inStep(step, () => beginSpan('one'))
  beginFrom(step, 'two', {})
  expect(recorder.begun).toEqual([])
})

test('where spans are recorded no step comes between them', () => {
  recordSpans(noting())
  expect(stepOf(parent('01'))).toBe(parent('01'))
  expect(traced(parent('00'), currentTrace)).toBe(parent('00'))
  expect(stepOf(undefined)).toMatch(/-00$/)
})
