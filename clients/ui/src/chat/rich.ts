// The parser of marks and what draws blocks come when a text has marks: most texts have none.
import { late } from '../kit/late.ts'

const rich = late(() => import('./rich-body.tsx'))

/** Without a line, texts are shown with their marks. */
export const loadRich = rich.load

/** @returns undefined where it is not needed, and until it is there */
export const useRich = rich.useLoaded
