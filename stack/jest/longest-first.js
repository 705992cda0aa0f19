// The order of test files: the longest first, so that no long one is left for the end, when the other workers have nothing to do.
// jest does this by itself where an earlier run has left its times; a fresh clone has none, and these stand in for them.
import Sequencer from '@jest/test-sequencer'

/** Seconds on two processors, as seen in a whole run; what takes less than half a minute needs no place of its own. */
const usual = {
  'tests/security/accounts/enumeration.test.ts': 150,
  'tests/flow/import.test.ts': 110,
  'tests/security/accounts/codes.test.ts': 105,
  'tests/browser/web-access.test.ts': 104,
  'tests/conformance/conformance.test.ts': 100,
  'tests/live/connected-people.test.ts': 80,
  'tests/browser/web-features.test.ts': 60,
  'platform/kafka-faults.itest.ts': 55,
  'tests/flow/presence-privacy.test.ts': 50,
  'tests/security/rights.test.ts': 45,
  'platform/mirror.itest.ts': 42,
  'tests/flow/previews.test.ts': 42,
  'tests/flow/collection.test.ts': 39,
  'tests/browser/web.test.ts': 36,
  'platform/consumer.itest.ts': 35,
  'tests/live/subgraph-death.test.ts': 33,
  'tests/security/accounts/second-factor.test.ts': 32,
}
const known = Object.entries(usual)

export default class LongestFirst extends Sequencer {
  sort(tests) {
    return [...super.sort(tests)].sort(
      (one, other) => this.hasFailed(other) - this.hasFailed(one) || millisecondsOf(other) - millisecondsOf(one),
    )
  }
}

/** `duration` is that of an earlier run. */
function millisecondsOf({ duration, path }) {
  const [, seconds = 0] = known.find(([file]) => path.endsWith(`/${file}`)) ?? []
  return duration ?? seconds * 1_000
}
