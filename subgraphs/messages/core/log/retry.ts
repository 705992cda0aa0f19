// Writes are allowed by what was read before their transaction, and refused inside it where that has changed since. Then they begin anew.

import { KeyRaced, MembersMoved } from '../model/model.ts'

/** More often than this the members of a chat do not change between a question and its commit. */
const maxAttempts = 5

/** @param attempt reads and writes anew each time @throws the last conflict, and at once whatever is none */
export async function retryOnConflict<T>(attempt: () => Promise<T>): Promise<T> {
  for (let attempts = 1; ; attempts++) {
    try {
      return await attempt()
    } catch (error) {
      const isConflict = error instanceof MembersMoved || error instanceof KeyRaced
      if (!isConflict || attempts >= maxAttempts) throw error
    }
  }
}
