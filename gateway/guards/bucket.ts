// A token bucket: so much at once, and as much each minute from then on. It reads no clock; whoever pays says when.

const minuteMs = 60_000
/** Costs are whole, what comes back is not: what its additions lose is no reason to refuse. */
const rounding = 1e-6

/** What a bucket holds, as clients see it in `extensions.cost.budget`. `left` is rounded down to a whole number. */
export interface BudgetLeft {
  readonly left: number
  /** Milliseconds until all of it is there again. */
  readonly resetsInMs: number
}

/** So much at once, and as much each minute from then on. A class: two for each caller, paid from for each event of each reader. */
export class Bucket {
  readonly size: number
  #left: number
  #filledAt: number

  /** @param at by elapsedMs() */
  constructor(size: number, at: number) {
    this.size = size
    this.#left = size
    this.#filledAt = at
  }

  /** @param at may be earlier than the last one: nothing is filled then */
  pay(cost: number, at: number): boolean {
    this.fill(at)
    if (this.#left + rounding < cost) return false
    this.#left -= cost
    return true
  }

  /** Milliseconds until `cost` can be paid. */
  wait(cost: number, at: number): number {
    this.fill(at)
    return Math.max(1, Math.ceil(((Math.min(cost, this.size) - this.#left - rounding) * minuteMs) / this.size))
  }

  state(at: number): BudgetLeft {
    this.fill(at)
    return {
      left: Math.max(0, Math.floor(this.#left + rounding)),
      resetsInMs: Math.max(0, Math.ceil(((this.size - this.#left - rounding) * minuteMs) / this.size)),
    }
  }

  fill(at: number): void {
    if (at <= this.#filledAt) return
    this.#left = Math.min(this.size, this.#left + ((at - this.#filledAt) * this.size) / minuteMs)
    this.#filledAt = at
  }
}
