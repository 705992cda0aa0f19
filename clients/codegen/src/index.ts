// Plugins and a transform for GraphQL Code Generator: `plugin` writes documents and hooks for Apollo Client 4.
export { type FactsConfig, plugin as factsPlugin } from './facts.ts'
export { type HooksConfig, plugin } from './hooks.ts'
export { type UnmaskOptions, unmaskUnidentified } from './unmask.ts'
