// Looks at the tokens of a document before it is parsed: the parser recurses into brackets, and a value of 2,500 nested lists, which is
// a message of 5 KB, would overflow its stack.

import { Lexer, Source, TokenKind } from 'graphql'

/** Beside the depth of fields, what arguments and types may nest. */
const nestedValues = 50

/** Tokens between one pair of parentheses. An error about a value repeats it, and a list of 4,900 numbers takes 20 ms to print. */
const longestArguments = 1_000

/** Errors repeat names and look for similar ones, and messages, logs and metrics repeat errors. */
const longestName = 128

/** The most tokens that a document may have, and how deep its fields may be. Brackets may nest 50 levels deeper than fields. */
export interface ScanLimits {
  readonly tokens: number
  readonly depth: number
}

/** What `scanDocument` found. Where `exceeded` is set, it stopped there, and the document must not be parsed. */
export interface Scanned {
  /** What a parsed document weighs in a cache. */
  readonly tokens: number
  /** A sentence that names the limit exceeded. */
  readonly exceeded?: string
}

/** @throws GraphQLError where a token is none of GraphQL's */
export function scanDocument(text: string, limits: ScanLimits): Scanned {
  const lexer = new Lexer(new Source(text, 'GraphQL request'))
  const deepest = limits.depth + nestedValues
  let tokens = 0
  let depth = 0
  let parentheses = 0
  let openedAt = 0
  for (let { kind, value } = lexer.advance(); kind !== TokenKind.EOF; { kind, value } = lexer.advance()) {
    if (kind === TokenKind.NAME && value.length > longestName)
      return { tokens, exceeded: `The document has a name of more than ${longestName} characters.` }
    if (++tokens > limits.tokens) return { tokens, exceeded: `The document has more than ${limits.tokens} tokens.` }
    if (opening.has(kind) && ++depth > deepest)
      return { tokens, exceeded: `The document nests brackets more than ${deepest} deep.` }
    if (closing.has(kind)) depth--
    if (kind === TokenKind.PAREN_L && parentheses++ === 0) openedAt = tokens
    if (kind === TokenKind.PAREN_R) parentheses--
    if (parentheses > 0 && tokens - openedAt > longestArguments)
      return { tokens, exceeded: `The document has more than ${longestArguments} tokens in one pair of parentheses.` }
  }
  return { tokens }
}

const opening: ReadonlySet<TokenKind> = new Set([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L])
const closing: ReadonlySet<TokenKind> = new Set([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R])
