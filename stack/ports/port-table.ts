// The fixed ports of `npm start`, all counted from one base: 4000 by default.
import { serviceNames } from '../services.ts'

export const basePort = 4000

/** Where `npm start -- --dashboard` serves its page. */
export const dashboardPort = (base: number): number => base + 300

/** Ports by the names that `startStack` gives to its processes. */
export function portTable(base: number): Record<string, number> {
  const processes = ['gateway', ...serviceNames]
  const graphql = processes.map((name, index) => [name, base + index])
  const admin = processes.map((name, index) => [`${name}-admin`, base + 100 + index])
  const media = { 'messages-media': base + 200 }
  const parts = { mongo: base + 217, smtp: base + 225, redis: base + 279, mail: base + 280 }
  const kafka = { kafka: base + 292, 'kafka-controller': base + 293 }
  return { ...Object.fromEntries([...graphql, ...admin]), ...media, ...parts, ...kafka }
}
