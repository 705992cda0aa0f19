// The name of a feed, as gateway and subgraph each derive it: the assertion of one feed must open that feed and no other.

import { canonicalJson } from '../canonical-json.ts'

/**
 * @param field the subscription's root field
 * @param args its coerced arguments; the resume argument is left out by name
 * @returns such as `chatEvents({"chatId":"x"})`
 */
export function liveTopic(field: string, args: Readonly<Record<string, unknown>>, resume: string | undefined): string {
  const { [resume ?? '']: _position, ...identity } = args
  return `${field}(${canonicalJson(identity)})`
}

/**
 * What a feed is asked for.
 * @returns the argument by its name; undefined where the feed has none of that name
 */
export function argumentOf(topic: string, name: string): unknown {
  const [, written] = /^\w+\((\{.*\})\)$/s.exec(topic) ?? []
  if (written === undefined) return undefined
  try {
    return (JSON.parse(written) as Readonly<Record<string, unknown>>)[name]
  } catch {
    return undefined
  }
}
