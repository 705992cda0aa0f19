// jest's `runtime`: what jest-circus asks to load a test file and itself. Everything runs in the worker's own realm, as in production,
// so that an error of a package is an `Error` to our code, and an array of it an array.
import { createRequire } from 'node:module'
import { openTestFile } from './native-modules.js'

const require = createRequire(import.meta.url)

export default class NativeRuntime {
  #file

  /** jest-circus keeps the tests of a file in its module: it is evaluated anew for each one. */
  requireInternalModule(path) {
    delete require.cache[path]
    return require(path)
  }

  setGlobalsForRuntime(globals) {
    this.#file = openTestFile(globals)
  }

  async unstable_importModule(path) {
    await this.#file.import(path)
  }

  requireModule(path) {
    return require(path)
  }

  unstable_shouldLoadAsEsm() {
    return true
  }

  getSourceMaps() {
    return new Map()
  }

  getAllCoverageInfoCopy() {
    return undefined
  }

  enterTestCode() {}
  leaveTestCode() {}
  resetModules() {}
  clearAllMocks() {}
  resetAllMocks() {}
  restoreAllMocks() {}

  teardown() {
    this.#file?.close()
  }
}
