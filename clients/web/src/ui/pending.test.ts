// Each query of a page has somebody who says that it did not come. A page that asks and does not is found here.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'

/** The pages, and the components that they are made of. */
const sources = ['web/src', 'ui/src'].map(path => join(import.meta.dirname, '../../..', path))

/** Queries whose failure is nobody's to tell, and why. */
const silent: Readonly<Record<string, string>> = {
  'app/frame.tsx useMyselfQuery': 'my name and picture in the corner, which stand in for each other',
  'chat/face.tsx useFaceQuery': 'initials stand in the place of a picture',
  'chats/chats-page.tsx useHomeQuery': 'whether there are chats at all; the list beside it tells',
  'chats/use-unread-chats.ts useHomeQuery': 'a number; the list itself tells',
  'composer/use-mentions.ts useMemberListQuery': 'suggestions; whoever is named is named without them',
  'notices/notice-count.ts useNoticesQuery': 'a number; the page of notices tells',
  'people/add-members.tsx useMemberListQuery': 'who is a member already is refused with a reason',
  'search/suggestions.tsx useFindPeopleQuery': 'suggestions; what is typed is searched all the same',
  'search/suggestions.tsx useHomeQuery': 'suggestions, as above',
}

const asked = sources.flatMap(source =>
  readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter(name => /\.tsx?$/.test(name) && !/(^generated|\.test\.)/.test(name))
    .flatMap(name => {
      const text = readFileSync(join(source, name), 'utf8')
      const hooks = [...text.matchAll(/\b(use\w+Query)\(/g)].map(([, hook = '']) => hook)
      return hooks.map(hook => ({ place: `${name} ${hook}`, text }))
    }),
)

test('every query of the app is found', () => {
  expect(asked.length).toBeGreaterThan(25)
})

test.each(asked)('$place tells where it fails', ({ place, text }) => {
  // A hook hands the failure on to whoever shows it.
  const tells = place.includes('.tsx ') ? /<Pending of=\{|failureText\(/.test(text) : /\berror\b/.test(text)
  expect([place, tells || place in silent]).toEqual([place, true])
})

test('what may be silent is still asked', () => {
  const places = asked.map(({ place }) => place)
  for (const place of Object.keys(silent)) expect(places).toContain(place)
})
