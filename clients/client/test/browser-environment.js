// jsdom with Node's fetch and WebSocket: a page of a browser that can reach the network.
import { TestEnvironment } from 'jest-environment-jsdom'

// biome-ignore lint/style/noDefaultExport: jest takes no other
export default class BrowserEnvironment extends TestEnvironment {
  async setup() {
    await super.setup()
    for (const name of [
      'fetch',
      'Request',
      'Response',
      'Headers',
      'WebSocket',
      'AbortController',
      'AbortSignal',
      'TextEncoder',
    ])
      this.global[name] = globalThis[name]
    this.global.IS_REACT_ACT_ENVIRONMENT = false
  }
}
