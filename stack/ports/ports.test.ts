import { once } from 'node:events'
import { createServer } from 'node:net'
import { expect, test } from '@jest/globals'
import { createPortBook } from './ports.ts'

const host = '127.0.0.1'

async function occupiedPort() {
  const server = createServer().listen(0, host)
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return { port: address.port, [Symbol.asyncDispose]: async () => void server.close() }
}

test('a process gets the same port again', async () => {
  const ports = createPortBook(host)
  expect(await ports.take('auth')).toBe(await ports.take('auth'))
})

test('two processes get two ports, both below the ephemeral range', async () => {
  const ports = createPortBook(host)
  const [first, second] = [await ports.take('auth'), await ports.take('users')]
  expect(first).not.toBe(second)
  expect(Math.max(first, second)).toBeLessThan(32_768)
})

test('books that choose at the same time never choose the same port', async () => {
  const books = Array.from({ length: 40 }, () => createPortBook(host))
  const names = Array.from({ length: 20 }, (_, index) => `process ${index}`)
  const ports = await Promise.all(books.flatMap(book => names.map(name => book.take(name))))
  expect(new Set(ports).size).toBe(books.length * names.length)
})

test('a fixed port that is taken is named with its holder and a remedy', async () => {
  await using taken = await occupiedPort()
  const ports = createPortBook(host, { gateway: taken.port })
  await expect(ports.take('gateway')).rejects.toThrow(
    new RegExp(`Port ${taken.port} \\(gateway\\) is taken( by pid ${process.pid} .*)?\\.\\n.*--base-port`),
  )
})

test('a port that browsers refuse is not taken, even where it is free', async () => {
  const ports = createPortBook(host, { gateway: 6000 })
  await expect(ports.take('gateway')).rejects.toThrow(/Browsers refuse to open port 6000 \(gateway\)\.\n.*--base-port/)
})
