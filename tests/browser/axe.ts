// What axe finds on a page, in light and in dark colours. The page's own policy lets no foreign script in: its context needs `bypassCSP`.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { root, untilInPage } from './web-world.ts'

const axe = readFileSync(join(root, 'clients/node_modules/axe-core/axe.min.js'), 'utf8')

interface Violation {
  id: string
  nodes: { html: string; failureSummary: string }[]
}

/** Those of axe's rules that look at colours; the others find in one scheme what they find in the other. */
const ofColours = ['color-contrast', 'link-in-text-block']

/** What a page is opened with that axe looks at. */
export const forAxe = { bypassCSP: true, colorScheme: 'light' } as const

/**
 * Everything in light colours; in dark ones what can differ there, which are the colours.
 * @param within a selector: an open menu is looked at alone, since all beside it is hidden while it keeps the focus to itself
 */
export async function violationsOn(page: Page, within = 'html'): Promise<string[]> {
  if (!(await page.evaluate('"axe" in window'))) {
    await page.evaluate(axe)
    // What fades has its colours only in the end, and what hands its colours on fades once more.
    await page.addStyleTag({
      content: '*, ::before, ::after { transition: none !important; animation: none !important }',
    })
  }
  const found = []
  for (const [colorScheme, rules] of [
    ['light', []],
    ['dark', ofColours],
  ] as const) {
    await page.emulateMedia({ colorScheme })
    await untilInPage(page, `document.documentElement.dataset.theme === '${colorScheme}'`)
    found.push(...(await violationsNow(page, within, rules)).map(words => `${colorScheme}: ${words}`))
  }
  await page.emulateMedia({ colorScheme: 'light' })
  return found
}

async function violationsNow(page: Page, within: string, rules: readonly string[]): Promise<string[]> {
  const runOnly = rules.length > 0 ? { runOnly: { type: 'rule', values: rules } } : {}
  const options = { resultTypes: ['violations'], preload: false, ...runOnly }
  const { violations } = (await page.evaluate(`axe.run(${JSON.stringify(within)}, ${JSON.stringify(options)})`)) as {
    violations: Violation[]
  }
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary.slice(0, 240)}`),
  )
}
