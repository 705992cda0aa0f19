// What passes between a primary and its processes: questions and their answers, and the word to stop.

import type { Inspection } from '../admin.ts'

/** How a process answers each question. The answers go through JSON. */
export const questions = {
  metrics: async (of: Inspection) => (await of.registry()).getMetricsAsJSON(),
  readiness: (of: Inspection) => of.readiness(),
  supergraph: async (of: Inspection) => of.supergraph(),
  subscriptions: async (of: Inspection) => of.subscriptions(),
} as const

/** By name. */
export type Question = keyof typeof questions
/** What a process answers to it. */
export type Answer<Q extends Question> = Awaited<ReturnType<(typeof questions)[Q]>>

/** From the primary to a process. */
export interface Asked {
  readonly type: 'asked'
  readonly id: number
  readonly question: Question
}

/** From a process to its primary. */
export interface Told {
  readonly type: 'told'
  readonly id: number
  /** Absent where the question could not be answered. */
  readonly answer?: unknown
}

/** From the primary to a process: drain and end. */
export interface Stop {
  readonly type: 'stop'
}

/** Whether this is the word to stop. */
export const isStop = (message: unknown): message is Stop => hasType(message, 'stop')

/** Whether this is a question; other messages pass on the same channel. */
export const isAsked = (message: unknown): message is Asked => hasType(message, 'asked')

/** Whether this is an answer. */
export const isTold = (message: unknown): message is Told => hasType(message, 'told')

function hasType(message: unknown, type: string): boolean {
  return typeof message === 'object' && message !== null && 'type' in message && message.type === type
}
