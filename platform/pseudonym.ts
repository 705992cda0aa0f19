// What logs and spans call a person: always the same for one, and nothing that leads back to them without a list of all ids.

import { hash } from 'node:crypto'

/** @returns 16 hexadecimal digits; ids have 74 random bits, so that trying them out is no way */
export function pseudonymOf(userId: string): string {
  return hash('sha256', `person ${userId}`).slice(0, 16)
}
