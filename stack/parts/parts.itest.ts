import { expect, test } from '@jest/globals'
import { MongoClient } from 'mongodb'
import { testServers } from '../testing/testing.ts'

test('the servers of a test run answer, under a namespace of their own', async () => {
  const { mongoUrl, namespace, kafkaBrokers } = testServers()
  await using client = new MongoClient(mongoUrl)
  await client.db(`${namespace}probe`).collection('x').insertOne({ a: 1 })
  expect(await client.db(`${namespace}probe`).collection('x').countDocuments()).toBe(1)
  expect(kafkaBrokers).toMatch(/:\d+$/)
})
