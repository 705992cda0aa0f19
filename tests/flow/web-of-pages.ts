// A small web for tests of link previews: a server of this machine under the name that the stack of the tests knows it by. Each path
// is what one kind of server does.

import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { keepSaying } from '../conformance/waiting.ts'

export interface WebOfPages extends AsyncDisposable {
  /** A link to a path. */
  link(path: string): string
  /** How often a path was asked for, its query included. */
  asked(path: string): number
  /** How often anything was asked for at an address instead of the name. */
  askedByAddress(): number
}

const html = (response: ServerResponse, text: string) =>
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(text)
const goTo = (response: ServerResponse, location: string) => response.writeHead(302, { location }).end()

function pathsOf(port: () => number): Record<string, (response: ServerResponse, query: string) => void> {
  return {
    '/page': (response, query) =>
      html(
        response,
        `<title>own</title><meta property="og:title" content="Roses ${query}"><meta property="og:description"
          content="How they grow"><meta property="og:site_name" content="Garden"><body><p>text</p>`,
      ),
    '/onwards': response => goTo(response, '/page?onwards'),
    '/inwards': response => goTo(response, `http://127.0.0.1:${port()}/secret`),
    '/inwards-by-number': response => goTo(response, `http://2130706433:${port()}/secret`),
    '/metadata': response => goTo(response, 'http://169.254.169.254/latest/meta-data/'),
    '/circle': response => goTo(response, '/circle'),
    '/secret': response => html(response, '<title>the secret</title>'),
    '/endless': response => {
      response.writeHead(200, { 'content-type': 'text/html' }).write('<title>Endless</title>')
      const more = () => !response.destroyed && response.write('x'.repeat(65_536), () => setImmediate(more))
      more()
    },
    '/dripping': response => {
      response.writeHead(200, { 'content-type': 'text/html' }).write('<title>Dripping</title>')
      const dripping = keepSaying(200, () => response.write('.'))
      response.on('close', () => dripping[Symbol.dispose]())
    },
    '/picture': response => response.writeHead(200, { 'content-type': 'image/png' }).end('<title>no page</title>'),
    '/gone': response => response.writeHead(404, { 'content-type': 'text/html' }).end('<title>Not found</title>'),
    '/broken': response =>
      html(response, '</p><<title>Broken & <b>bent</title><meta property="og:description content='),
    '/huge': response => html(response, `<title>${'huge '.repeat(100_000)}</title>`),
    '/hostile': response => html(response, '<title>&lt;script&gt;alert(1)&lt;/script&gt; \u202egpj\u0007</title>'),
  }
}

export async function openWebOfPages(): Promise<WebOfPages> {
  const asked: string[] = []
  let byAddress = 0
  const server = createServer(({ url = '', headers }, response) => {
    asked.push(url)
    if (!headers.host?.startsWith('pages.test:')) byAddress++
    const [path = '', query = ''] = url.split('?')
    const answer = paths[path]
    if (answer) answer(response, query)
    else response.writeHead(404).end()
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const paths = pathsOf(() => port)
  return {
    link: path => `http://pages.test:${port}${path}`,
    asked: path => asked.filter(one => one === path).length,
    askedByAddress: () => byAddress,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise(resolve => server.close(resolve))
    },
  }
}
