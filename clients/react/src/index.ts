// The package for React: hooks for each operation, and all that the client's package has, so that an app imports one of them.
export * from '@chat-supergraph/client'
export * from './bindings.ts'
export { type OutboxView, useConnection, useDelivery, useOutbox, useSession } from './client-hooks.ts'
export * from './generated/hooks.ts'
