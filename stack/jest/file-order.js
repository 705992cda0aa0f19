// The order of test files. Unshuffled, the longest first, as jest does where an earlier run has left its times. Shuffled by a
// seed otherwise; the longest still come before the others, so that none is left for the end, when the other workers are idle.
import { hash } from 'node:crypto'
import Sequencer from '@jest/test-sequencer'
import { seedName } from './names.ts'

/** What took more than a minute on two processors, as the table at the end of a whole run says. */
const long = [
  'tests/conformance/conformance.test.ts',
  'tests/security/rights.test.ts',
  'tests/flow/collection.test.ts',
  'tests/browser/web-features.test.ts',
  'tests/browser/web-access-views.test.ts',
  'tests/browser/web.test.ts',
  'platform/kafka/kafka-faults.itest.ts',
  'tests/browser/web-access.test.ts',
  'tests/browser/web-lists.test.ts',
  'tests/flow/restart.test.ts',
  'platform/kafka/consumer.itest.ts',
  'tests/browser/web-later.test.ts',
  'tests/browser/playground.test.ts',
  'tests/flow/import.test.ts',
  'stack/new/new.itest.ts',
  'clients/client/test/package.itest.ts',
]
const turnOf = ({ path }) => (long.some(file => path.endsWith(`/${file}`)) ? 0 : 1)

export default class FileOrder extends Sequencer {
  sort(tests) {
    const seed = process.env[seedName]
    const sorted = seed === undefined ? super.sort(tests) : shuffle(tests, seed)
    return [...sorted].sort((one, other) => turnOf(one) - turnOf(other))
  }
}

/** A file's place depends on the seed and its path below the checkout, so that a seed gives one order on every machine. */
function shuffle(tests, seed) {
  const placeOf = ({ path, context }) => hash('sha256', `${seed}/${path.slice(context.config.rootDir.length)}`)
  const placed = tests.map(test => [placeOf(test), test])
  return placed.sort(([one], [other]) => (one < other ? -1 : 1)).map(([, test]) => test)
}
