// jest's environment for tests that run in the worker's own realm. What a file changes of the process is put back behind it, so that the
// next one on the same worker finds it as it was.
import './end-worker.js'

export default class NativeEnvironment {
  global = globalThis
  fakeTimers = null
  fakeTimersModern = null
  moduleMocker = null
  #before

  constructor() {
    // Before jest puts its own console and `process.exit` in.
    this.#before = {
      console: globalThis.console,
      exit: process.exit,
      env: { ...process.env },
      listeners: new Map(process.eventNames().map(name => [name, process.rawListeners(name)])),
      stackTraceLimit: Error.stackTraceLimit,
    }
  }

  exportConditions() {
    return ['node', 'node-addons']
  }

  /** jest asks whether it exists. */
  getVmContext() {
    return null
  }

  async setup() {}

  /** For hooks behind a test, which tell more of one that has failed. */
  handleTestEvent({ name }) {
    if (name === 'test_start') globalThis.testHasFailed = false
    else if (name === 'test_fn_failure') globalThis.testHasFailed = true
  }

  async teardown() {
    const { console, exit, env, listeners, stackTraceLimit } = this.#before
    globalThis.console = console
    process.exit = exit
    Error.stackTraceLimit = stackTraceLimit
    for (const name of Object.keys(process.env)) if (!Object.hasOwn(env, name)) delete process.env[name]
    Object.assign(process.env, env)
    for (const name of process.eventNames())
      for (const listener of process.rawListeners(name))
        if (!listeners.get(name)?.includes(listener)) process.off(name, listener.listener ?? listener)
  }
}
