// What a page was like when its test failed: what stood on it, what was done to it last, and what it asked. Told in the log, for whoever
// reads of a failure that does not come again.
import type { Page, Request } from 'playwright-core'
import { settledWithin } from '#platform/async/settled-within.ts'
import { messageOf } from '#stack/stack-error.ts'

const shownLines = 60
const shownRequests = 12
const longestLine = 300
/** A page that does not answer is no reason to wait long: its test has failed already. */
const patienceMs = 5_000

/** Run in each document: keeps what was done to it last, with the time since it was opened and what it was done to. */
export const watchDoings = `(() => {
  const seen = (window.lastDoings = [])
  const named = node => {
    if (!(node instanceof Element)) return String(node)
    const label = node.getAttribute('aria-label') ?? node.textContent.slice(0, 40)
    return node.tagName.toLowerCase() + (node.role ? '[' + node.role + ']' : '') + ' ' + JSON.stringify(label)
  }
  const note = event => {
    seen.push(Math.round(event.timeStamp) + ' ms ' + event.type + (event.key ? ' ' + event.key : '') + ' ' + named(event.target))
    if (seen.length > 30) seen.shift()
  }
  for (const type of ['pointerdown', 'pointerup', 'pointercancel', 'click', 'contextmenu', 'keydown', 'focusin', 'submit'])
    addEventListener(type, note, { capture: true, passive: true })
})()`

/** Keeps the last requests of a page to the API. @returns what tells of all there is to know */
export function watchPage(page: Page): () => Promise<string> {
  const asked: Request[] = []
  page.on('request', request => {
    if (request.method() !== 'POST' || !request.url().endsWith('/graphql')) return
    asked.push(request)
    if (asked.length > shownRequests) asked.shift()
  })
  return async () => {
    const parts = [
      soon(page.locator('body').ariaSnapshot({ timeout: patienceMs })),
      soon(page.evaluate('window.lastDoings.join("\\n")')),
      ...asked.map(answerOf),
    ]
    const [snapshot = '', doings = '', ...answers] = await Promise.all(parts)
    return [`── ${page.url()}`, lines(snapshot), '── done last', lines(doings), '── asked last', ...answers].join('\n')
  }
}

async function answerOf(request: Request): Promise<string> {
  const response = await soon(request.response().then(found => found?.text() ?? 'no answer'))
  return short(`${operationIn(request.postData() ?? '')}: ${response}`)
}

const operationIn = (body: string): string => /"operationName":"(\w+)"/.exec(body)?.[1] ?? 'an operation'

async function soon(work: Promise<unknown>): Promise<string> {
  if (!(await settledWithin(patienceMs, work))) return '(no answer)'
  return work.then(String, error => `(${short(messageOf(error))})`)
}

const short = (line: string): string => (line.length > longestLine ? `${line.slice(0, longestLine)} …` : line)
const lines = (text: string): string => text.split('\n').slice(-shownLines).map(short).join('\n')
