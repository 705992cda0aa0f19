// Each story is rendered where there is no browser, not even the `navigator` that newer Node.js has: by the server of a site.
import { prerenderStatic } from '@apollo/client/react/ssr'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { ReactNode } from 'react'
import { prerender } from 'react-dom/static'
import { ChatProvider } from '../src/index.ts'
import { stories } from '../stories/all.ts'
import { client, clients } from '../stories/world.ts'

const had = Object.getOwnPropertyDescriptor(globalThis, 'navigator')
beforeAll(() => {
  Reflect.deleteProperty(globalThis, 'navigator')
})
afterAll(() => {
  if (had) Object.defineProperty(globalThis, 'navigator', had)
  for (const one of clients) one[Symbol.dispose]()
})

/** With what its queries find, and what comes late. */
async function render(children: ReactNode): Promise<{ html: string; failures: unknown[] }> {
  const failures: unknown[] = []
  const tree = <ChatProvider client={client}>{children}</ChatProvider>
  const renderFunction = (page: ReactNode) => prerender(page, { onError: failure => void failures.push(failure) })
  const { result } = await prerenderStatic({ tree, renderFunction })
  return { html: result, failures }
}

test.each(stories.map(({ of: [name = ''], render: draw }) => [name, draw] as const))('%s', async (_name, draw) => {
  const { html, failures } = await render(draw())
  expect(failures).toEqual([])
  expect(html).toMatch(/^<div class="chat-ui/)
})
