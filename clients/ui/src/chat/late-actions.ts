// What can be done to a message comes behind the messages: nobody points at one before it is shown.
import { late } from '../kit/late.ts'

export const actions = late(() => import('./message-actions.tsx'))
