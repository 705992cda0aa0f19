// Formatting, as the rest of the service knows it. It is read out of texts, and nothing of it is kept.

import type { Feature } from '../../core/feature.ts'
import { formattingOfMessage } from './formatting-fields.ts'

export const formatting = {
  name: 'formatting',
  resolvers: { Message: formattingOfMessage },
} satisfies Feature
