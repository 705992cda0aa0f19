// Each component of the package as its story shows it, without any server: nothing breaks, and axe finds nothing in either colour.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { forAxe, violationsOn } from './axe.ts'
import { testBrowser } from './chromium.ts'

const root = join(import.meta.dirname, '../..')
const built = mkdtempSync(join(tmpdir(), 'stories-'))
const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' }

const browser = testBrowser()
let site: Server

beforeAll(async () => {
  const vite = join(root, 'clients/node_modules/vite/bin/vite.js')
  const args = [vite, 'build', join(root, 'clients/ui/stories'), '--outDir', built, '--emptyOutDir']
  const env = { ...process.env, NODE_OPTIONS: '' }
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', env })
  if (status !== 0) throw new Error(`the stories could not be built: ${stderr}`)
  site = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://site')
    const file = pathname === '/' ? '/index.html' : pathname
    response.writeHead(200, { 'content-type': types[extname(file)] ?? 'text/plain' }).end(readFileSync(built + file))
  })
  await new Promise<void>(resolve => site.listen(0, '127.0.0.1', resolve))
})

afterAll(() => {
  site?.close()
  rmSync(built, { recursive: true, force: true })
})

test('axe finds nothing in any story, in both colours', async () => {
  const { port } = site.address() as AddressInfo
  const address = `http://127.0.0.1:${port}/`
  const page = await browser.open({ ...forAxe, url: address })
  const links = page.getByRole('navigation', { name: 'Stories' }).getByRole('link')
  await links.first().waitFor()
  const names = await links.allTextContents()
  expect(names.length).toBeGreaterThan(15)
  const found: Record<string, string[]> = {}
  for (const name of names) {
    await page.goto(`${address}?${name}#${name}`)
    await page.locator('#story').waitFor({ state: 'attached' })
    await page.waitForLoadState('networkidle')
    // What a page is asked for as a whole, such as its heading, is not theirs.
    found[name] = await violationsOn(page, '.chat-ui')
  }
  expect(found).toEqual(Object.fromEntries(names.map(name => [name, []])))
})
