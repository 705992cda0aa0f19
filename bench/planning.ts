// How long do Apollo's and Hive's planners take for our own operations, and for one that is made to take long? Nothing is written.
import { comparePlanners } from './bombs/planners.ts'
import { describeMachine } from './result.ts'

for (const line of comparePlanners()) console.log(line)
console.log(describeMachine(''))
