// A test's place says what it boots, and so it runs alone: none of a part asks for the whole platform.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { checkout, repositoryFiles } from '../checks/files.ts'

const asksForThePlatform = /\btestStack\b/

test('no test of a part uses a platform that another tier has booted', () => {
  const parts = repositoryFiles('*.itest.ts')
  expect(parts.length).toBeGreaterThan(50)
  expect(parts.filter(path => asksForThePlatform.test(readFileSync(join(checkout, path), 'utf8')))).toEqual([])
})
