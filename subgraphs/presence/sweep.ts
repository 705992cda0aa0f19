// Ends, once a second, the devices that nobody has heard of in time. Every process does it: the store lets one of them win.

import { type Loop, startLoop } from '#platform/async/background.ts'
import type { Log } from '#platform/process/log.ts'
import type { OnlineService } from './service/online.ts'

const everyMs = 1_000
const atOnce = 500

export function startSweep(online: Pick<OnlineService, 'sweep'>, log: Log): Loop {
  return startLoop({
    name: 'sweep of devices',
    everyMs,
    log,
    run: async () => {
      await online.sweep(atOnce)
    },
  })
}
