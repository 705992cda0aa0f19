// Requests that nobody answers, over a real connection.
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { mayHaveFailedOnTheWay } from '../src/errors.ts'
import { patientFetch } from '../src/patient-fetch.ts'

const silent: ServerResponse[] = []
const server = createServer((request, response) => {
  if (request.url === '/silent') return void silent.push(response)
  response.writeHead(200).write('the first part')
  if (request.url === '/parts') silent.push(response)
  else response.end()
})
let url = ''

beforeEach(async () => {
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterEach(async () => {
  for (const response of silent.splice(0)) response.destroy()
  server.closeAllConnections()
  await new Promise(resolve => server.close(resolve))
})

test('silence ends as a failure on the way, which may be tried again', async () => {
  const error = await patientFetch(fetch, 50)(`${url}/silent`).catch((reason: unknown) => reason)
  expect(error).toMatchObject({ name: 'TimeoutError' })
  expect(mayHaveFailedOnTheWay(error)).toBe(true)
})

test('an answer that has begun may take as long as it likes', async () => {
  const answer = await patientFetch(fetch, 200)(`${url}/parts`)
  await new Promise<void>(resolve => {
    // After the patience for its beginning.
    const watched = patientFetch(fetch, 300)(`${url}/silent`).catch(() => resolve())
    void watched
  })
  const [rest] = silent.splice(0, 1)
  rest?.end(', and the rest')
  expect(await answer.text()).toBe('the first part, and the rest')
})

test('whoever goes away ends it as before', async () => {
  const gone = new AbortController()
  const answer = patientFetch(fetch, 60_000)(`${url}/silent`, { signal: gone.signal })
  gone.abort()
  await expect(answer).rejects.toMatchObject({ name: 'AbortError' })
})
