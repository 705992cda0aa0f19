// Load as a number of clients makes it that each wait for their answer before they go on.

/** Completed calls a second, over `ms`, after a warm-up that is not counted. */
export async function ratePerSecond(
  clients: number,
  ms: number,
  call: (client: number) => Promise<unknown>,
): Promise<number> {
  const warmUntil = performance.now() + ms / 4
  const until = warmUntil + ms
  let done = 0
  const client = async (index: number) => {
    while (performance.now() < until) {
      await call(index)
      const now = performance.now()
      if (now >= warmUntil && now < until) done++
    }
  }
  await Promise.all(Array.from({ length: clients }, (_, index) => client(index)))
  return (done * 1_000) / ms
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5)
}

export function quantile(values: readonly number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? Number.NaN
}

export const rounded = (value: number, digits = 0) => Number(value.toFixed(digits))
