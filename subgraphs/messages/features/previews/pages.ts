// Exit to the web: fetches a page that somebody has linked to. Whoever links chooses where we go, so that each step is judged: which
// addresses, how far, how much, how long. The only file that calls strangers.

import { once } from 'node:events'
import { type IncomingMessage, request as overHttp, type RequestOptions } from 'node:http'
import { request as overHttps } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { MIMEType } from 'node:util'
import { deadlineSignal } from '#platform/clock.ts'
import { createPublicLookup, isPublicHost, NotPublic, type Resolve } from '#platform/http/public-address.ts'
import { readHtml } from './html.ts'
import type { PageOutcome, PageReader } from './model.ts'

export interface PageReaderOptions {
  /** What servers are told of who asks. */
  readonly userAgent: string
  /** Hosts by name that are taken to be at this address, in whatever network, and are called at any port. */
  readonly hosts: Readonly<Record<string, string>>
  /** Whether nothing else is called. */
  readonly onlyNamed: boolean
  /** Counts a call of a host. @returns whether it is welcome */
  readonly mayCall: (host: string) => Promise<boolean>
  readonly resolve?: Resolve
  readonly deadlineMs?: number
}

const mostRedirects = 3
const mostBytes = 512 * 1_024
/** For all of it: names, redirects and content. */
const wholeDeadlineMs = 5_000

/** What it reads never throws. */
export function createPageReader(options: PageReaderOptions): PageReader {
  const { onlyNamed, mayCall, deadlineMs = wholeDeadlineMs } = options
  const named = new Map(Object.entries(options.hosts).map(([name, address]) => [name.toLowerCase(), address]))
  const publicLookup = createPublicLookup(options.resolve)

  /** @returns how its host is looked up; undefined where it is not to be called */
  function wayTo({ protocol, hostname, port, username, password }: URL): LookupFunction | undefined {
    if ((protocol !== 'http:' && protocol !== 'https:') || username !== '' || password !== '') return undefined
    const address = named.get(hostname)
    if (address !== undefined) return fixedLookup(address)
    // The standard ports are no part of a URL; what listens on others is seldom a page, and often a service.
    return !onlyNamed && port === '' && isPublicHost(hostname) ? publicLookup : undefined
  }

  async function follow(link: string, signal: AbortSignal): Promise<PageOutcome> {
    let url = URL.parse(link)
    for (let hop = 0; url && hop <= mostRedirects; hop++) {
      const lookup = wayTo(url)
      if (!lookup) return 'nothing'
      if (!(await mayCall(url.hostname))) return 'later'
      const response = await call(url, { lookup, signal, headers: headersOf(options.userAgent) })
      const { location } = response.headers
      if (!isRedirect(response) || location === undefined) return readPage(response)
      response.destroy()
      url = URL.parse(location, url.href)
    }
    return 'nothing'
  }

  return {
    read: link => follow(link, deadlineSignal(deadlineMs)).catch(outcomeOf),
  }
}

const headersOf = (userAgent: string) => ({
  'user-agent': userAgent,
  accept: 'text/html',
  // Nothing that is small on the way and huge when it is unpacked.
  'accept-encoding': 'identity',
})

const isRedirect = ({ statusCode = 0 }: IncomingMessage) => statusCode >= 300 && statusCode < 400

async function call(url: URL, options: RequestOptions): Promise<IncomingMessage> {
  // No pooled connection: each was made for this call, to the address that was judged for it.
  const request = (url.protocol === 'https:' ? overHttps : overHttp)(url, { ...options, agent: false })
  // It may break at any later moment too, when nobody waits for it any more.
  request.on('error', () => undefined)
  const answered = once(request, 'response')
  request.end()
  const [response] = (await answered) as [IncomingMessage]
  response.on('error', () => undefined)
  return response
}

async function readPage(response: IncomingMessage): Promise<PageOutcome> {
  const { statusCode = 0, headers } = response
  const type = contentTypeOf(headers['content-type'])
  const isPage =
    statusCode === 200 && type?.essence === 'text/html' && (headers['content-encoding'] ?? 'identity') === 'identity'
  if (!isPage) {
    response.destroy()
    return statusCode === 429 || statusCode >= 500 ? 'later' : 'nothing'
  }
  return readHtml(await readStart(response), type.params.get('charset') ?? undefined) ?? 'nothing'
}

function contentTypeOf(header: string | undefined): MIMEType | undefined {
  try {
    return header === undefined ? undefined : new MIMEType(header)
  } catch {
    return undefined
  }
}

/** As much as is looked at, or what has come by the deadline: what a page says of itself stands at its beginning. */
async function readStart(response: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  let bytes = 0
  try {
    for await (const chunk of response as AsyncIterable<Buffer>) {
      chunks.push(chunk)
      bytes += chunk.length
      if (bytes >= mostBytes) break
    }
  } catch {
    // Cut off, by its server or by us.
  }
  return Buffer.concat(chunks).subarray(0, mostBytes)
}

const fixedLookup =
  (address: string): LookupFunction =>
  (_, { all }, done) => {
    const family = isIP(address)
    return all ? done(null, [{ address, family }]) : done(null, address, family)
  }

/** A certificate that does not fit, or an answer that is no HTTP, stays so. */
const mayPass = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ETIMEDOUT',
  'EPIPE',
  'EAI_AGAIN',
])

function outcomeOf(error: unknown): PageOutcome {
  if (error instanceof NotPublic) return 'nothing'
  const { code, name } = error as { code?: string; name?: string }
  return name === 'AbortError' || name === 'AggregateError' || mayPass.has(code ?? '') ? 'later' : 'nothing'
}
