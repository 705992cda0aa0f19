// Search, as the rest of the service knows it. Its index and its consumer are composed by start-search.ts, which index.ts calls.

import type { Feature } from '../../core/feature.ts'
import { searchMessages } from './search-fields.ts'
import type { Searching } from './searching.ts'

declare module '../../core/graphql/context.ts' {
  interface Parts {
    readonly searching: Searching
  }
}

export const search = {
  name: 'search',
  collections: {
    search_postings: { stays: 'an index of messages that stay' },
    search_rows: { stays: 'under which terms of the index a message is' },
    search_words: { stays: 'how often a word is said, under the name of nobody' },
    search_chats: { stays: 'how far the index of a chat has come' },
  },
  resolvers: { Query: { searchMessages } },
} satisfies Feature
