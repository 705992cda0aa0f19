// schema/LIVE.md says that its rules are numbered so that tests can name them: here that is held. A case of the conformance suite names
// what it proves in its field `rules`, any other test at the end of its title: `test('a late one waits [F5, L2]', ...)`.

export interface TestFile {
  readonly path: string
  readonly source: string
}

/** The rules that a specification numbers, where it says them: `**F3**`. */
export const rulesOf = (specification: string): string[] =>
  [...specification.matchAll(/\*\*([A-Z]\d+)\*\*/g)].map(([, rule = '']) => rule)

/** The rules that a test file names, in titles and, as the conformance suite does, in lists. */
export const namedIn = (source: string): string[] =>
  [
    ...source.matchAll(/ \[([A-Z]\d+(?:, [A-Z]\d+)*)\](?=['"`])|(?<=rules: |\()\[('[A-Z]\d+'(?:, '[A-Z]\d+')*)\]/g),
  ].flatMap(([, title, list]) => (title ?? list ?? '').replaceAll("'", '').split(', '))

/** Names of cases that no list of rules follows. The helpers of the suite ask for one by their types. */
const bareCases = (source: string): string[] =>
  [...source.matchAll(/^ +name: (['"])(.*)\1,\n(?! +rules: \[')/gm)].map(([, , name = '']) => name)

/** What keeps rules and tests from saying the same, one sentence each. */
export function faultsOf(specification: string, files: readonly TestFile[]): string[] {
  const rules = rulesOf(specification)
  const known = new Set(rules)
  const named = files.map(({ path, source }) => ({ path, names: namedIn(source) }))
  const proved = new Set(named.flatMap(({ names }) => names))
  return [
    ...rules.filter((rule, index) => rules.indexOf(rule) !== index).map(rule => `${rule} is said twice`),
    ...[...known].filter(rule => !proved.has(rule)).map(rule => `${rule} is proved by no test`),
    ...named.flatMap(({ path, names }) =>
      [...new Set(names)].filter(name => !known.has(name)).map(name => `${path} names ${name}, which is no rule`),
    ),
    ...files
      .filter(({ path }) => path.startsWith('tests/conformance/cases/'))
      .flatMap(({ path, source }) => bareCases(source).map(name => `${path}: "${name}" names no rule`)),
  ]
}
