// README's rows of the measurement: those whose numbers are there.
import type { Row } from '../result.ts'
import type { Numbers } from './rig.ts'

type Of<T> = Partial<Record<'ours' | 'rawWs' | 'hive', T>>

export function rowsOf(numbers: Numbers): Row[] {
  const { deliveriesPerSecond, cpuMsPerThousandAtPeak, kbPerIdleConnection } = numbers as Record<string, Of<number>>
  const ratios = numbers as Readonly<Record<string, number | undefined>>
  const { revokeP99Ms } = numbers as { revokeP99Ms?: { redisUp: number; redisDown: number } }
  const rows: (Row | false | undefined)[] = [
    deliveriesPerSecond && {
      question: 'Deliveries a second to 1,000 sockets of one feed, p99 under 250 ms, one process',
      ours: String(deliveriesPerSecond.ours),
      beside: `bare broadcast ${deliveriesPerSecond.rawWs}, Hive Gateway ${deliveriesPerSecond.hive}`,
    },
    cpuMsPerThousandAtPeak && {
      question: 'CPU of 1,000 deliveries',
      ours: `${cpuMsPerThousandAtPeak.ours} ms`,
      beside: `bare broadcast ${cpuMsPerThousandAtPeak.rawWs} ms, Hive Gateway ${cpuMsPerThousandAtPeak.hive} ms`,
    },
    ratios.p99RatioToRaw !== undefined && {
      question: 'p99 at 20 events a second to 1,000 sockets',
      ours: `${ratios.p99RatioToRaw} x`,
      beside: 'of the bare broadcast’s',
    },
    kbPerIdleConnection && {
      question: 'Memory of a subscribed idle socket, 5,000 of them',
      ours: `${kbPerIdleConnection.ours} KB`,
      beside: `Hive Gateway ${kbPerIdleConnection.hive} KB`,
    },
    ratios.stalledNeighboursRatio !== undefined && {
      question: 'p99 of 980 sockets while 20 do not read',
      ours: `${ratios.stalledNeighboursRatio} x`,
      beside: 'of what it is when all read',
    },
    ratios.entityLatencyRatio !== undefined && {
      question: 'Events a second of a feed whose entities take 20 ms, in order',
      ours: `${ratios.entityLatencyRatio} x`,
      beside: 'of one at a time',
    },
    revokeP99Ms && {
      question: 'From the acknowledged removal or logout to the last event, p99 on two gateways',
      ours: `${revokeP99Ms.redisUp} ms`,
      beside: `without Redis ${revokeP99Ms.redisDown} ms`,
    },
  ]
  return rows.filter(row => row !== false && row !== undefined)
}
