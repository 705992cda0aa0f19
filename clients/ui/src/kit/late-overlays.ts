// The one place that asks for what is drawn over the page.
import { late } from './late.ts'

export const overlays = late(() => import('./overlays.tsx'))
