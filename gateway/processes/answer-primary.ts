// One of many processes: operators ask the primary, and it asks here.

import type { Inspection, OpenAdmin } from '../admin.ts'
import { type Asked, isAsked, isStop, type Question, questions, type Told } from './questions.ts'

/** Answers the primary's questions instead of listening on the operator's port; its address is the primary's. */
export const answerPrimary: OpenAdmin = async (inspection, { host, adminPort }) => {
  const onMessage = (message: unknown) => {
    if (isAsked(message)) void answer(message, inspection)
    // Not a signal of the system's: where all processes of a group are sent one, it would be the second, which ends this one at once.
    if (isStop(message)) process.emit('SIGTERM', 'SIGTERM')
  }
  process.on('message', onMessage)
  return {
    url: `http://${host}:${adminPort}`,
    async [Symbol.asyncDispose]() {
      process.off('message', onMessage)
    },
  }
}

async function answer({ id, question }: Asked, inspection: Inspection): Promise<void> {
  const told: Told = { type: 'told', id, answer: await answered(question, inspection) }
  // A primary that is gone by now waits for nothing, and then this process ends by itself.
  process.send?.(told, undefined, {}, () => undefined)
}

async function answered(question: Question, inspection: Inspection): Promise<unknown> {
  try {
    return await questions[question](inspection)
  } catch {
    // The primary takes it for a process that cannot answer.
    return undefined
  }
}
