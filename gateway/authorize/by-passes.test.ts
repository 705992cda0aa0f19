// Every way that has been published of getting at what a directive protects, through this gateway or another one: an operation that
// goes such a way is refused before it is planned.
import { expect, test } from '@jest/globals'
import { composed, guard, link, load, person, rewritten } from '../fixtures/guarded.ts'

const media = `
  type Query { media: [Media!] search: [Result!] video: Video me: Person people: [Person!] kinds(kind: Kind): [Kind!] }
  type Mutation { erase: Boolean @requiresScopes(scopes: [["erase"]]) rename: Person }
  interface Media { id: ID! url: String }
  interface Node { id: ID! }
  type Photo implements Media & Node { id: ID! url: String @requiresScopes(scopes: [["photos"]]) width: Int }
  type Video implements Media & Node { id: ID! url: String seconds: Int }
  type Report implements Node @authenticated { id: ID! text: String }
  union Result = Video | Report
  enum Kind @authenticated { A B }
  scalar Number @requiresScopes(scopes: [["numbers"], ["read", "all"]])
  type Secret @policy(policies: [["see"], ["audit", "admin"]]) { text: String owner: Person }
  type Person { id: ID! name: String number: Number kind: Kind secret: Secret secrets: [[Secret!]!] wrote: [Result!] email(full: Boolean): String @authenticated }
`
const { outcome } = guard(load(composed({ media })), { see: ['SEER', 'CHIEF'], audit: ['AUDITOR'], admin: ['CHIEF'] })

test.each([
  ['a field', '{ me { email } }', 'me.email'],
  ['with arguments', '{ me { email(full: true) } }', 'me.email'],
  ['by another name', '{ me { name: email } }', 'me.name'],
  ['in a list', '{ people { email } }', 'people.email'],
  ['in a fragment', '{ me { ...P } } fragment P on Person { email }', 'me.email'],
  [
    'in nested fragments',
    '{ me { ... { ...P } } } fragment P on Person { ...Q } fragment Q on Person { x: email }',
    'me.x',
  ],
  ['of a type, by a list of lists', '{ me { secrets { owner { name } } } }', 'me.secrets me.secrets.owner'],
  ['of a type, by its name only', '{ me { secret { __typename } } }', 'me.secret me.secret.__typename'],
  ['of an enum', '{ me { kind } }', 'me.kind'],
  ['of an enum, at the root', '{ kinds }', 'kinds'],
  ['of a scalar', '{ people { n: number } }', 'people.n'],
  ['of an implementing type, by the interface', '{ media { url } }', 'media.url'],
  ['of an implementing type, by a condition', '{ media { ... on Photo { url } } }', 'media.url'],
  ['of an implementing type, by a condition on an interface', '{ search { ... on Node { id } } }', 'search.id'],
  ['of a member', '{ search { ... on Report { text } } }', 'search.text'],
  ['of a member, by its name only', '{ search { ... on Report { __typename } } }', 'search.__typename'],
  ['of a member, by a condition within one', '{ search { ... on Node { ... on Report { t: text } } } }', 'search.t'],
  ['that is skipped', '{ me { email @skip(if: true) } }', 'me.email'],
  ['that is not included', 'query ($no: Boolean!) { me { ... @include(if: $no) { email } } }', 'me.email'],
  ['of the mutation', 'mutation { erase }', 'erase'],
  ['below the mutation', 'mutation { rename { email } }', 'rename.email'],
  ['of one operation of two', 'query { me { email } }', 'me.email'],
  ['beside what everybody may have', '{ me { name email } video { id } }', 'me.email'],
])('a field that is protected is refused: %s', (_what, query, paths) => {
  expect(outcome(query, undefined, { no: false })).toBe(`UNAUTHENTICATED ${paths}`)
})

test.each([
  '{ me { name id __typename } }',
  '{ video { url } search { __typename ... on Video { url seconds } } }',
  '{ media { ... on Video { id seconds } ... on Photo { width } } }',
  // What somebody says is not what they read.
  '{ kinds: __typename }',
  '{ __schema { types { name fields { name } } } __type(name: "Secret") { fields { name } } }',
  'mutation { rename { name } }',
])('what nobody protects is for everybody: %s', query => {
  expect(outcome(query)).toBe('ok')
})

test('who is signed in is told that it is not theirs, and has what being signed in is enough for', () => {
  expect(outcome('{ me { email kind } search { ... on Report { text } } }', person())).toBe('ok')
  expect(outcome('{ me { email number } }', person())).toBe('FORBIDDEN me.number')
})

test('one list of scopes is enough, and all of it is needed', () => {
  const asked = '{ me { number } }'
  for (const scopes of [[], ['read'], ['all', 'photos'], ['number'], ['numbers all'], ['["numbers"]']])
    expect([scopes, outcome(asked, person(scopes))]).toEqual([scopes, 'FORBIDDEN me.number'])
  for (const scopes of [['numbers'], ['all', 'read'], ['x', 'numbers']])
    expect([scopes, outcome(asked, person(scopes))]).toEqual([scopes, 'ok'])
})

test('a policy is met by the roles that the gateway was told, and one that it was not told by nobody', () => {
  const asked = '{ me { secret { text } } }'
  const outcomes = (...roles: string[]) => outcome(asked, person(['see', 'audit', 'admin'], roles))
  expect([outcomes('SEER'), outcomes('CHIEF'), outcomes('AUDITOR', 'CHIEF')]).toEqual(['ok', 'ok', 'ok'])
  for (const roles of [[], ['AUDITOR'], ['see'], ['admin', 'audit']])
    expect(outcomes(...roles)).toMatch(/^FORBIDDEN me\.secret/)
  const untold = guard(load(composed({ media })))
  expect(untold.outcome(asked, person([], ['SEER', 'see']))).toMatch(/^FORBIDDEN/)
})

test('a type is protected together with its fields, and a list without anything in it is met by nobody', () => {
  const own = `
    type Query { both: Both none: Int @requiresScopes(scopes: []) any: Int @requiresScopes(scopes: [[]]) }
    type Both @requiresScopes(scopes: [["type"]]) { a: Int b: Int @requiresScopes(scopes: [["field"]]) }
  `
  const { outcome } = guard(load(composed({ own })))
  expect(outcome('{ both { b } }', person(['field']))).toBe('FORBIDDEN both both.b')
  expect(outcome('{ both { a b } }', person(['type']))).toBe('FORBIDDEN both.b')
  expect(outcome('{ both { b } }', person(['type', 'field']))).toBe('ok')
  expect([outcome('{ none }', person(['a'])), outcome('{ any }', person())]).toEqual(['FORBIDDEN none', 'ok'])
})

test('a root type is protected with all of its fields', () => {
  const own = 'type Query { a: Int } type Mutation @authenticated { b: Int c: Int }'
  const { outcome } = guard(load(composed({ own })))
  expect(outcome('mutation { b c }')).toBe('UNAUTHENTICATED b c')
  expect([outcome('{ a }'), outcome('mutation { b c }', person())]).toEqual(['ok', 'ok'])
})

test.each([
  ['renamed by an import', '{ name: "@authenticated", as: "@auth" }', '@auth'],
  ['with the prefix of the federation', '"@tag"', '@federation__authenticated'],
])('a directive is honoured %s', (_how, imported, directive) => {
  const sdl = composed({ own: `${link(imported)} type Query { a: Int ${directive} b: Int }` })
  expect(sdl).toContain(directive)
  const { outcome } = guard(load(sdl))
  expect([outcome('{ a }'), outcome('{ b }'), outcome('{ a }', person())]).toEqual(['UNAUTHENTICATED a', 'ok', 'ok'])
})

test('a directive is honoured under the prefix that the supergraph gives its feature', () => {
  const sdl = composed({ own: 'type Query { a: Int @requiresScopes(scopes: [["a"]]) b: Int @authenticated }' })
  const prefixed = sdl
    .replace('requiresScopes/v0.1"', 'requiresScopes/v0.1", as: "rights"')
    .replace('authenticated/v0.1"', 'authenticated/v0.1", as: "live"')
    .replaceAll('requiresScopes__Scope', 'rights__Scope')
    .replaceAll('@requiresScopes', '@rights')
    .replaceAll('@authenticated', '@live')
  const { outcome } = guard(load(prefixed))
  expect([outcome('{ a }'), outcome('{ b }'), outcome('{ a b }', person(['a']))]).toEqual([
    'UNAUTHENTICATED a',
    'UNAUTHENTICATED b',
    'ok',
  ])
})

test.each([
  ['authenticated/v0.1"', 'authenticated/v9.0"'],
  ['authenticated/v0.1", for: SECURITY', 'authenticated/v0.2"'],
  ['link/v1.0")', 'link/v1.0") @link(url: "https://specs.apollo.dev/context/v0.1", for: SECURITY)'],
])('a supergraph that may protect what this gateway does not understand is not served: %s', (before, after) => {
  const sdl = composed({ own: 'type Query { a: Int @authenticated }' })
  expect(sdl).toContain(before)
  expect(() => load(sdl.replace(before, after))).toThrow()
})

test('a supergraph that protects nothing is not looked at', () => {
  expect(load(composed({ own: 'type Query { a: Int }' })).protects).toBeUndefined()
  const linked = composed({ own: `${link()} type Query { a: Int }` })
  expect(load(rewritten(linked, {})).protects).toBeUndefined()
})

const posts =
  'type Query { post: Post } type Post @key(fields: "id") { id: ID! title: String! author: Author } type Author { name: String }'
const ranks =
  'type Post @key(fields: "id") { id: ID! title: String! @external author: Author @external rank: Int @requires(fields: "title author { name }") deep: Int } type Author @external { name: String }'
const transitive = (changes: Record<string, string>) => guard(load(rewritten(composed({ posts, ranks }), changes)))
test.each([
  ['a field', 'title: String!'],
  ['what it returns', 'author: Author'],
  ['a field below', 'name: String @'],
  ['a type below', 'type Author\n'],
])('what a field requires of another subgraph is asked of its caller too: %s [GHSA-m8jr-fxqx-8xx6]', (_what, place) => {
  const { outcome } = transitive({
    [place]: `${place.replace(/@|\n/, '')} @authenticated ${place.at(-1) === '@' ? '@' : '\n'}`,
  })
  expect(outcome('{ post { rank } }')).toBe('UNAUTHENTICATED post.rank')
  expect([outcome('{ post { deep } }'), outcome('{ post { rank } }', person())]).toEqual(['ok', 'ok'])
})

test('what is required is found by a key, which is asked of the caller who stays in one subgraph, too', () => {
  const top = `type Query { top: Post } ${ranks}`
  const sdl = rewritten(composed({ posts, ranks: top }), { '  id: ID!\n  title': '  id: ID! @authenticated\n  title' })
  const { outcome } = guard(load(sdl))
  expect([outcome('{ top { rank } }'), outcome('{ top { deep } }')]).toEqual(['UNAUTHENTICATED top.rank', 'ok'])
})

test('a key that is fetched on behalf of a field is asked of its caller, and of nobody who stays in one subgraph', () => {
  const one =
    'type Query { user: User } type User @key(fields: "id") { id: ID! @authenticated name: String home: Home } type Home { city: String @shareable }'
  const two =
    'type User @key(fields: "id") { id: ID! posts: Int home: Home @shareable } type Home { zip: Int city: String @shareable }'
  const { outcome } = guard(load(composed({ one: one.replace('home: Home', 'home: Home @shareable'), two })))
  expect(outcome('{ user { name home { city } } }')).toBe('ok')
  expect(outcome('{ user { posts } }')).toBe('UNAUTHENTICATED user.posts')
  // What has no key itself is found by the key of what it belongs to.
  expect(outcome('{ user { home { zip } } }')).toMatch(/^UNAUTHENTICATED/)
  expect(outcome('{ user { posts home { zip } } }', person())).toBe('ok')
})

const objects = {
  kinds:
    'type Query { media: [Media!] } interface Media @key(fields: "id") { id: ID! url: String } type Photo implements Media @key(fields: "id") { id: ID! url: String } type Video implements Media @key(fields: "id") { id: ID! url: String }',
  stars:
    'type Query { top: Media } type Media @interfaceObject @key(fields: "id") { id: ID! stars: Int @authenticated votes: Int }',
}

test('a field of an interface object is protected on every type that has it', () => {
  const { outcome } = guard(load(composed(objects)))
  for (const query of ['{ media { stars } }', '{ top { stars } }', '{ media { ... on Photo { stars } } }'])
    expect(outcome(query)).toMatch(/^UNAUTHENTICATED \w+\.stars$/)
  for (const query of ['{ media { votes url } }', '{ top { votes url __typename } }']) expect(outcome(query)).toBe('ok')
})

test('what an object really is is asked by a key, which is asked of the caller', () => {
  const { outcome } = guard(
    load(
      composed({
        ...objects,
        kinds: objects.kinds
          .replaceAll('{ id: ID!', '{ id: ID! @authenticated')
          .replace('fields: "id") { id: ID! @authenticated', 'fields: "id") { id: ID!'),
      }),
    ),
  )
  for (const query of [
    '{ top { __typename } }',
    '{ top { votes } }',
    '{ top { ... on Photo { votes } } }',
    '{ media { votes } }',
  ])
    expect(outcome(query)).toMatch(/^UNAUTHENTICATED/)
  expect(outcome('{ media { url } }')).toBe('ok')
})

test('what an interface object requires is asked of whoever asks for it by a type', () => {
  const stars =
    'type Media @interfaceObject @key(fields: "id") { id: ID! url: String @external score: Int @requires(fields: "url") }'
  const sdl = rewritten(composed({ ...objects, stars }), {
    'url: String @join__field(graph: KINDS) @join__field(graph: STARS, external: true)':
      'url: String @authenticated @join__field(graph: KINDS) @join__field(graph: STARS, external: true)',
  })
  const { outcome } = guard(load(sdl))
  expect(outcome('{ media { ... on Photo { score } } }')).toBe('UNAUTHENTICATED media.score')
  expect(outcome('{ media { score } }')).toBe('UNAUTHENTICATED media.score')
})

test('what somebody wrote on an interface holds for all that implement it, by whatever way it is asked [GHSA-mx7m-j9xf-62hw]', () => {
  const own =
    'type Query { node: Node a: A b: B } interface Node { id: ID! tag: Int } type A implements Node { id: ID! tag: Int } type B implements Node { id: ID! tag: Int c: Int }'
  const sdl = composed({ own })
  const onField = guard(
    load(
      rewritten(sdl, {
        'interface Node\n  @join__type(graph: OWN)\n{\n  id: ID!':
          'interface Node\n  @join__type(graph: OWN)\n{\n  id: ID! @authenticated',
      }),
    ),
  )
  for (const query of ['{ node { id } }', '{ node { ... on A { id } } }', '{ a { id } }', '{ b { c x: id } }'])
    expect(onField.outcome(query)).toMatch(/^UNAUTHENTICATED/)
  expect(onField.outcome('{ node { tag } a { tag } }')).toBe('ok')
  const onType = guard(load(rewritten(sdl, { 'interface Node\n': 'interface Node @authenticated\n' })))
  for (const query of ['{ node { __typename } }', '{ a { tag } }', '{ b { c } }'])
    expect(onType.outcome(query)).toMatch(/^UNAUTHENTICATED/)
})

test('what composition writes on an interface for one type is not asked for another one', () => {
  const own =
    'type Query { node: Node b: B } interface Node { id: ID! } type A implements Node { id: ID! @authenticated } type B implements Node { id: ID! }'
  const { outcome } = guard(load(composed({ own })))
  expect([outcome('{ b { id } }'), outcome('{ node { ... on B { id } } }')]).toEqual(['ok', 'ok'])
  expect(outcome('{ node { id } }')).toBe('UNAUTHENTICATED node.id')
})

test('ten fields are told of at most, and what else is wrong with an operation comes first', () => {
  const many = Array.from({ length: 12 }, (_, at) => `a${at}: email`).join(' ')
  expect(outcome(`{ me { ${many} } }`).split(' ')).toHaveLength(11)
  expect(outcome('{ me { email nothing } }')).toMatch(/Cannot query field/)
})

test('an operation is looked at for each caller, however often it was prepared for another', () => {
  const { outcome } = guard(load(composed({ media })))
  const asked = '{ me { email } }'
  const outcomes = [person(), undefined, person(), undefined].map(caller => outcome(asked, caller))
  expect(outcomes).toEqual(['ok', 'UNAUTHENTICATED me.email', 'ok', 'UNAUTHENTICATED me.email'])
})
