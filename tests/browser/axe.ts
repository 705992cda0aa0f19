// What axe finds on a page. The page's own policy lets no foreign script in: its context needs `bypassCSP`.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { root } from './web-world.ts'

const axe = readFileSync(join(root, 'clients/node_modules/axe-core/axe.min.js'), 'utf8')

interface Violation {
  id: string
  nodes: { html: string; failureSummary: string }[]
}

/** @param within a selector: an open menu is looked at alone, since all beside it is hidden while it keeps the focus to itself */
export async function violationsOn(page: Page, within = 'html'): Promise<string[]> {
  // What fades in has its colours only when it is there.
  await page.evaluate('Promise.all(document.getAnimations().map(animation => animation.finished.catch(() => {})))')
  await page.evaluate(axe)
  const found = (await page.evaluate(`axe.run(${JSON.stringify(within)})`)) as { violations: Violation[] }
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary.slice(0, 240)}`),
  )
}
