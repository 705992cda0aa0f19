// A poll, as the message that asks carries it, and the pure rules of making one and of voting.

import { nodeId } from '#platform/ids.ts'
import { visibleLine } from '#platform/plain-text.ts'
import { allInvalid, type InvalidInput, invalidInput, isInvalid, readAll } from '#platform/refusals.ts'
import type { MessageRow } from '../../core/events/model.ts'
import { readBody } from '../../core/model/texts.ts'

export interface PollState {
  /** In the order in which they were given; an option's place is part of its id. */
  readonly options: readonly { readonly text: string; readonly count: number }[]
  readonly allowsMany: boolean
  readonly isAnonymous: boolean
  readonly voterCount: number
  readonly closesAt: Date | null
  readonly closedAt: Date | null
}

/** An option with the poll that it belongs to. */
export interface PollOption {
  readonly messageId: string
  readonly index: number
  readonly text: string
  readonly count: number
  readonly isAnonymous: boolean
}

export interface Voter {
  readonly messageId: string
  readonly index: number
  readonly userId: string
  readonly votedAt: Date
}

const limits = {
  question: 300,
  option: 100,
  fewestOptions: 2,
  mostOptions: 12,
  aheadMs: 366 * 86_400_000,
} as const

export function isOpen({ closesAt, closedAt }: PollState, now: Date): boolean {
  return closedAt === null && (closesAt === null || closesAt > now)
}

export interface Question {
  readonly question: string
  readonly options: readonly string[]
  readonly allowsMany?: boolean | undefined
  readonly isAnonymous?: boolean | undefined
  readonly closesAt?: Date | null | undefined
}

/** @returns the question and the poll as they are kept, or everything that is wrong with them */
export function readPoll(asked: Question, now: Date): { question: string; poll: PollState } | InvalidInput {
  const { allowsMany = false, isAnonymous = false } = asked
  const read = readAll({
    question: readText(asked.question, limits.question, 'question'),
    options: readOptions(asked.options),
    closesAt: readEnd(asked.closesAt ?? null, now),
  })
  if (isInvalid(read)) return read
  const { question, options, closesAt } = read
  return { question, poll: { options, allowsMany, isAnonymous, voterCount: 0, closesAt, closedAt: null } }
}

function readOptions(given: readonly string[]): PollState['options'] | InvalidInput {
  const { fewestOptions, mostOptions } = limits
  if (given.length < fewestOptions || given.length > mostOptions)
    return invalidInput(`A poll has ${fewestOptions} to ${mostOptions} options.`, 'options')
  const texts = given.map((option, index) => readText(option, limits.option, 'options', String(index)))
  // Two that differ in what cannot be seen are one to those who vote.
  const folded = texts.map(text => (isInvalid(text) ? text : visibleLine(text).toLowerCase()))
  const differing = texts.map((text, index) =>
    folded.indexOf(folded[index] ?? '') === index
      ? text
      : invalidInput('Each option differs from the others.', 'options', String(index)),
  )
  return (
    allInvalid(...differing.filter(isInvalid)) ??
    differing.flatMap(text => (isInvalid(text) ? [] : [{ text, count: 0 }]))
  )
}

function readEnd(closesAt: Date | null, now: Date): Date | null | InvalidInput {
  if (closesAt !== null && closesAt <= now) return invalidInput('That time has passed.', 'closesAt')
  if (closesAt !== null && closesAt.getTime() > now.getTime() + limits.aheadMs)
    return invalidInput('A poll is open for at most a year.', 'closesAt')
  return closesAt
}

function readText(given: string, most: number, ...path: string[]): string | InvalidInput {
  const text = readBody(given.trim(), true)
  if (typeof text === 'string' && text !== '' && [...text].length <= most) return text
  return invalidInput(`It is a text of 1 to ${most} characters.`, ...path)
}

/** What clients choose by. */
export function optionId(messageId: string, index: number): string {
  return nodeId('option', messageId, index)
}

/** @returns the places of the chosen options, each once and in order, or why the choice is refused */
export function readChoice(
  messageId: string,
  { options, allowsMany }: PollState,
  optionIds: readonly string[],
): number[] | InvalidInput {
  const known = new Map(options.map((_, index) => [optionId(messageId, index), index]))
  const chosen = [...new Set(optionIds)]
  const unknown = chosen.findIndex(id => !known.has(id))
  if (unknown >= 0) return invalidInput('There is no such option.', 'optionIds', String(unknown))
  if (!allowsMany && chosen.length > 1) return invalidInput('One option at most.', 'optionIds')
  return chosen.flatMap(id => known.get(id) ?? []).sort((a, b) => a - b)
}

/** The poll with one person's vote in place of the one before. */
export function withVote(poll: PollState, before: readonly number[], now: readonly number[]): PollState {
  const change = (index: number) => Number(now.includes(index)) - Number(before.includes(index))
  return {
    ...poll,
    voterCount: poll.voterCount + Number(now.length > 0) - Number(before.length > 0),
    options: poll.options.map(({ text, count }, index) => ({ text, count: count + change(index) })),
  }
}

export type PollChanged = MessageRow<'PollChanged'>

declare module '../../core/model/model.ts' {
  interface MessageKinds {
    readonly POLL: true
  }
  interface MessageExtras {
    readonly poll?: PollState | null
  }
}

declare module '../../core/events/model.ts' {
  interface DurableEvents {
    readonly PollChanged: PollChanged
  }
}
