import { expect, test } from '@jest/globals'
import { fill } from './templates.ts'

test('places are filled with the values as they are', () => {
  const values = [
    { name: 'from', value: '10:00' },
    { name: 'until', value: ' {from} <b>' },
  ]
  expect(fill('MAINTENANCE', values)).toEqual({
    title: 'Planned maintenance',
    body: 'The service will be away from 10:00 until {from} <b>. Nothing is lost meanwhile.',
  })
})

test.each([
  ['missing', [{ name: 'title', value: 'x' }], 'body'],
  ['unknown', [{ name: 'colour', value: 'x' }], 'colour'],
  ['empty', [{ name: 'title', value: ' ' }], 'title'],
  ['nothing that can be seen', [{ name: 'title', value: '\u3164\u2800' }], 'title'],
  ['too long', [{ name: 'title', value: 'x'.repeat(501) }], 'title'],
  [
    'given twice',
    [
      { name: 'title', value: 'x' },
      { name: 'title', value: 'y' },
    ],
    'title',
  ],
])('a value that is %s is refused by name', (_, values, at) => {
  expect(fill('ANNOUNCEMENT', values)).toMatchObject({ at })
})
