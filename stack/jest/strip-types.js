// jest's transform of .ts files: Node's own type stripping, so that tests run the very code that Node runs, `await using`
// included. Stripping keeps every position, so it needs no source map.
import { stripTypeScriptTypes } from 'node:module'

export default {
  process: sourceText => ({ code: stripTypeScriptTypes(sourceText) }),
}
