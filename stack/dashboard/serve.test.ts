import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from '@jest/globals'
import { serveDashboard } from './serve.ts'

test('one page for all processes; one that is away is said to be, and nothing else is served', async () => {
  let asked = 0
  const admin = createServer((_request, response) => {
    asked++
    response.end('live_connections 12\n')
  }).listen(0, '127.0.0.1')
  await once(admin, 'listening')
  const { port } = admin.address() as AddressInfo
  const adminUrls = { gateway: `http://127.0.0.1:${port}`, messages: 'http://127.0.0.1:9' }
  await using dashboard = await serveDashboard({ adminUrls, host: '127.0.0.1', port: 0 })
  // Many who look at once cost as much as one.
  const pages = await Promise.all(['', '', 'now'].map(path => fetch(new URL(path, dashboard.url))))
  for (const page of pages) expect(await page.text()).toContain('12 sockets')
  expect(asked).toBe(1)
  const [page] = pages
  expect(page?.headers.get('content-security-policy')).toContain("default-src 'none'")
  expect((await fetch(new URL('other', dashboard.url))).status).toBe(404)
  expect((await fetch(dashboard.url, { method: 'POST' })).status).toBe(404)
  expect(await (await fetch(new URL('now', dashboard.url))).text()).toContain('! messages of 2 processes: no answer.')
  await expect(
    serveDashboard({ adminUrls, host: '127.0.0.1', port: Number(new URL(dashboard.url).port) }),
  ).rejects.toThrow('Take another --base-port.')
  admin.close()
})
