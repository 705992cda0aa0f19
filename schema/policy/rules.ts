// All rules of the contract, in the order in which a reader of a failure wants them. The test beside this file holds the
// committed contract to them, and proves each with a contract that breaks it.
import type { Rule } from './contract.ts'
import { costRules } from './costs.ts'
import { federationRules } from './federation.ts'
import { listRules } from './lists.ts'
import { mutationRules } from './mutations.ts'
import { nameRules } from './names.ts'
import { retryRules } from './retries.ts'
import { shapeRules } from './shapes.ts'
import { sharingRules } from './sharing.ts'

export const rules: readonly Rule[] = [
  ...nameRules,
  ...mutationRules,
  ...retryRules,
  ...listRules,
  ...costRules,
  ...shapeRules,
  ...federationRules,
  ...sharingRules,
]
