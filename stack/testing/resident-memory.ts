// What a process holds, for benches and tests of memory.

import { readFileSync } from 'node:fs'

/** @returns resident memory in MiB; undefined where there is no such process any more, only its remains, or no /proc */
export function residentMib(pid: number): number | undefined {
  let status: string
  try {
    status = readFileSync(`/proc/${pid}/status`, 'utf8')
  } catch {
    return undefined
  }
  const kib = /VmRSS:\s+(\d+)/.exec(status)?.[1]
  return kib === undefined ? undefined : Math.round(Number(kib) / 1_024)
}
