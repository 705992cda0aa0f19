// The package: hooks for each operation, their documents and types, and the client that they run on.
export * from './bindings.ts'
export * from './generated/facts.ts'
export * from './generated/operations.ts'
export type {} from './masking.ts'
