import { writeFile } from 'node:fs/promises'
import { expect, test } from '@jest/globals'
import { explained, StackError } from './stack-error.ts'

test('a full disk is said in plain words, with a remedy', async () => {
  const error = await writeFile('/dev/full', 'x').catch(reason => reason)
  expect(explained(error, 'writing the lock')).toEqual(
    new StackError(
      'The disk is full (while writing the lock).',
      'Free some space; the next start repairs what was cut short.',
    ),
  )
})

test('a full disk is recognised in the words of a tool', () => {
  const error = new Error('pip: OSError: [Errno 28] No space left on device')
  expect(explained(error, 'installing')).toBeInstanceOf(StackError)
})

test('other errors pass unchanged', () => {
  const error = new Error('something else')
  expect(explained(error, 'starting')).toBe(error)
})
