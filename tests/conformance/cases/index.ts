// All cases of the audit, in the order in which they are told.

import type { Case } from '../suite.ts'
import { admission } from './admission.ts'
import { badInput } from './bad-input.ts'
import { changes } from './changes.ts'
import { delivery } from './delivery.ts'
import { failures } from './failures.ts'
import { resume } from './resume.ts'
import { revocation } from './revocation.ts'
import { sharing } from './sharing.ts'
import { strain } from './strain.ts'

export const cases: readonly Case[] = [
  ...delivery,
  ...failures,
  ...sharing,
  ...admission,
  ...revocation,
  ...resume,
  ...changes,
  ...strain,
  ...badInput,
]
