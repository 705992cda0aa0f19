// The hard corners of federation under both planners. What one of them is known to get wrong is expected to stay wrong: once it is
// right, the test says so.
import { describe, expect, test } from '@jest/globals'
import type { PlannerName } from '../../planner/workers.ts'
import { answerOf, type Corner } from './corner.ts'
import { keys } from './keys.ts'
import { mutations } from './mutations.ts'
import { requires } from './requires.ts'
import { types } from './types.ts'

const corners: readonly Corner[] = [...requires, ...keys, ...types, ...mutations]
const planners: readonly PlannerName[] = ['apollo', 'hive']

describe.each(planners)('with the planner of %s', by => {
  describe.each(corners)('$title', corner => {
    test.each(corner.questions)('$query', async question => {
      const { data, fails = false, faultOf } = question
      const answer = await answerOf(corner, question, by)
      if (faultOf?.includes(by)) expect(answer).not.toEqual({ data, fails })
      else expect(answer).toEqual({ data, fails })
    })
  })
})
