import { expect, test } from '@jest/globals'
import { parseEnvelope } from '#schema/events/envelope.ts'
import { createLog } from '../process/log.ts'
import { virtualClock } from '../test-clock.ts'
import type { Parking, TakenRecord } from './parking.ts'
import { createRecordProcessor } from './record-processor.ts'

const record: TakenRecord = {
  topic: 'things.events',
  partition: 0,
  offset: '7',
  key: 'a',
  value: JSON.stringify({
    specversion: '1.0',
    id: 'a:1',
    source: '/test',
    type: 'things.Happened.v1',
    subject: 'a',
    time: '2030-01-01T00:00:00.000Z',
    datacontenttype: 'application/json',
    rev: 1,
    data: {},
  }),
}
const outage = Object.assign(new Error('away'), { code: 'ECONNREFUSED' })
const fault = new Error('cannot digest')

/** Tries the record with effects that fail like this, one after the other. @returns why it was given up, and how often it was tried */
async function attempt(failures: readonly Error[]): Promise<{ cause: string | undefined; tries: number }> {
  using time = virtualClock()
  let tries = 0
  const processor = createRecordProcessor({
    effects: {
      async handle() {
        const failure = failures[tries++]
        if (failure) throw failure
      },
    },
    read: parseEnvelope,
    // A single attempt parks nothing.
    parking: {} as Parking,
    log: createLog('test', 'silent'),
    onBuried() {},
  })
  const over = processor.attempt(record, () => false)
  await time.advance(10 * 60_000)
  return { cause: await over, tries }
}

test.each([
  { name: 'four faults', failures: Array(4).fill(fault), cause: undefined, tries: 5 },
  { name: 'five faults', failures: Array(9).fill(fault), cause: 'Error: cannot digest', tries: 5 },
  { name: 'a long outage', failures: Array(40).fill(outage), cause: undefined, tries: 41 },
  {
    name: 'an outage and then four faults',
    failures: [...Array(20).fill(outage), ...Array(4).fill(fault)],
    cause: undefined,
    tries: 25,
  },
  {
    name: 'five faults with an outage in between',
    failures: [fault, outage, fault, fault, outage, fault, fault],
    cause: 'Error: cannot digest',
    tries: 7,
  },
])('a record with $name is given up: $cause', async ({ failures, cause, tries }) => {
  expect(await attempt(failures)).toEqual({ cause, tries })
})
