// Which handles are kept for the platform, measured against the names of people.
import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { parseProfile } from './input.ts'
import { looksReserved } from './reserved.ts'

/** First and family names from all over the world, in Latin letters. */
const names = readFileSync(new URL('dict/people-names.txt', import.meta.resolve('@cspell/dict-people-names')), 'utf8')
  .split('\n')
  .filter(line => line !== '' && !line.startsWith('#'))
/** As people make handles of their names. */
const handles = [
  ...new Set(
    names.map(name =>
      name
        .normalize('NFKD')
        .replaceAll(/[^\p{L}]/gu, '')
        .toLowerCase(),
    ),
  ),
].filter(handle => /^[a-z]{3,30}$/.test(handle))

test('of the names of people, none is taken for a reserved word that it is not', () => {
  expect(handles.length).toBeGreaterThan(38_000)
  for (const name of ['ali', 'lia', 'neil', 'allison', 'roderick', 'sheila', 'modesta']) expect(handles).toContain(name)
  // These are family names, and the very words: a refusal that is meant.
  expect(handles.filter(looksReserved)).toEqual(['all', 'channel', 'null', 'root', 'service', 'staff'])
})

test.each(['ali', 'Ali', 'a.li', 'a_l_i', 'aii', 'ail', 'ali1', 'lili', 'hera', 'odo'])(
  '%s may be a handle',
  handle => {
    expect(parseProfile({ handle })).toEqual({ handle: handle.toLowerCase() })
  },
)

test.each([
  ...['all', 'ALL', 'a.l.l', 'a_l_l', 'a1l', 'al1', 'a11', '4ll', '@all', '\uff21\uff2c\uff2c'],
  ...['adm1n', 'admln', 'a.d.m.i.n', '4dmin', 'adrnin', 'adrn1n', 'm0d', 'rnod', 'm0derat0r', 'rnoderator'],
  ...['h3lp', 'heip', 'he1p', 'r00t', 'nu11', 'nuil', '5upport', 'sy5t3m', '5taff', 'staff'],
  ...['everyone', 'everyon3', 'here', 'h3r3', 'channe1', 'channei', 'serv1ce', 'security', 'de1eted', 'undef1ned'],
])('the handle %s is kept for the platform', handle => {
  expect(parseProfile({ handle })).toMatchObject({ reason: 'This handle is kept for the platform.', field: ['handle'] })
})
