// Counts the operations that Apollo Server answers, by what it tells of each. Used by subgraph-server.ts.

import type { ApolloServerPlugin, BaseContext } from '@apollo/server'
import type { Traffic } from '../process/traffic.ts'

/** Each request once: begun when it is read, ended when its answer is whole. */
export function countOperations<C extends BaseContext>(traffic: Traffic): ApolloServerPlugin<C> {
  return {
    async requestDidStart() {
      let end: ReturnType<Traffic['begin']> | undefined
      return {
        async didResolveOperation({ operation }) {
          if (operation) end = traffic.begin(operation.operation)
        },
        async willSendResponse({ response: { body } }) {
          const errors = body.kind === 'single' ? (body.singleResult.errors ?? []) : []
          if (end) end(errors)
          else traffic.refused(errors)
        },
      }
    },
  }
}
