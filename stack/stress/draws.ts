// Chance that can be repeated: the n-th draw of a name depends on the seed, the name and n, and on nothing else.
import { hash } from 'node:crypto'

export interface Draws {
  /** From 0 up to, and without, 1. */
  next(): number
  /** True as often as `share` of 1 says. */
  happens(share: number): boolean
}

/** How late something comes: mostly in time, mostly by little when not, and seldom by as much as can be. */
export interface Lateness {
  /** Of 1: how many come late at all. */
  readonly share: number
  readonly mostMs: number
  /** 1 spreads evenly; at 8 the middle one of those that are late comes after a 256th of `mostMs`, and one in nine after a third of it. */
  readonly skew: number
}

export function createDraws(seed: string, name: string): Draws {
  let count = 0
  // A cryptographic hash as generator: no code of ours to be wrong about, and 2 µs a draw are nothing here.
  const next = () => hash('sha256', `${seed}/${name}/${count++}`, 'buffer').readUInt32BE() / 2 ** 32
  return { next, happens: share => next() < share }
}

/** In milliseconds; 0 for what is in time. */
export function drawLateness(draws: Draws, { share, mostMs, skew }: Lateness): number {
  return draws.happens(share) ? Math.ceil(mostMs * draws.next() ** skew) : 0
}
