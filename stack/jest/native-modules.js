// How a test file and what it imports are loaded: by Node's own loader. jest's loader would compile the whole of node_modules anew
// for each file, which took more processor time than the tests themselves.
//
// Our own modules are evaluated anew for each test file, so that no file finds what another has left in them: their address carries
// the number of the file, and passes it on to whatever they import. Packages are loaded once for each worker.

import { readFileSync } from 'node:fs'
import { registerHooks, stripTypeScriptTypes } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'

const checkout = new URL('../..', import.meta.url).href
const tag = /\?file=\d+$/
const globalsUrl = 'jest:globals'
const isOurs = url => url.startsWith(checkout) && !url.includes('/node_modules/')

/** What `@jest/globals` exports to each test file, by its number. */
const globalsOf = new Map()
/** Without their types, by path. Shared by all files of a worker: sources do not change while they are tested. */
const stripped = new Map()
let files = 0

registerHooks({
  resolve(specifier, context, nextResolve) {
    const [file] = tag.exec(context.parentURL ?? '') ?? []
    if (file === undefined) return nextResolve(specifier, context)
    if (specifier === '@jest/globals') return { url: globalsUrl + file, format: 'module', shortCircuit: true }
    const found = nextResolve(specifier, context)
    // Only what is evaluated by its address: CommonJS and builtin modules know no query.
    return isOurs(found.url) && found.format !== 'commonjs' ? { ...found, url: found.url + file } : found
  },
  load(url, context, nextLoad) {
    if (url.startsWith(globalsUrl)) return { format: 'module', source: globalsSource(url), shortCircuit: true }
    if (!tag.test(url) || !url.replace(tag, '').endsWith('.ts')) return nextLoad(url, context)
    return { format: 'module', source: withoutTypes(fileURLToPath(url)), shortCircuit: true }
  },
})

function withoutTypes(path) {
  const known = stripped.get(path)
  if (known !== undefined) return known
  const source = stripTypeScriptTypes(readFileSync(path, 'utf8'))
  stripped.set(path, source)
  return source
}

const handedOver = Symbol.for('chat-supergraph.jest-globals')
globalThis[handedOver] = globalsOf

function globalsSource(url) {
  const file = Number(url.split('=')[1])
  const names = Object.keys(globalsOf.get(file))
  return `const all = globalThis[Symbol.for(${JSON.stringify(handedOver.description)})].get(${file})
export const { ${names.join(', ')} } = all`
}

/** One test file: imports it, and everything that it imports, as if no other had been before it. */
export function openTestFile(globals) {
  const file = ++files
  globalsOf.set(file, globals)
  return {
    import: path => import(`${pathToFileURL(path).href}?file=${file}`),
    close: () => globalsOf.delete(file),
  }
}
