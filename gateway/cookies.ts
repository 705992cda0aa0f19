// Which cookies pass through, each to and from one subgraph: everything else that browsers send along stays here.

import { list, type Parser } from '#platform/process/config.ts'

/** A cookie that passes between clients and one subgraph, by the subgraph's name and the cookie's name. */
export interface CookieRule {
  readonly subgraph: string
  readonly name: string
}

/** `subgraph:name,subgraph:name` */
export const cookieRules: Parser<readonly CookieRule[]> = {
  expects: 'a list of subgraph:cookie separated by commas',
  parse: value =>
    list.parse(value).map(item => {
      const [subgraph, name, ...rest] = item.split(':')
      if (!subgraph || !name || rest.length > 0) throw new Error(`"${item}" is not subgraph:cookie`)
      return { subgraph, name }
    }),
}

/** Filters cookies for each subgraph call, in both directions; used by request-context.ts. */
export interface Cookies {
  /** The part of a client's Cookie header that this subgraph may see; undefined for none of it. */
  toSubgraph(subgraph: string, header: string | undefined): string | undefined
  /** Those Set-Cookie headers of a subgraph's answer that may go to the client. */
  fromSubgraph(subgraph: string, setCookies: readonly string[]): readonly string[]
}

/** Passes only the cookies that a rule names, and only to and from the subgraph of that rule. Without rules no cookie passes. */
export function createCookieRules(rules: readonly CookieRule[]): Cookies {
  const mayPass = (subgraph: string, cookie: string) =>
    rules.some(rule => rule.subgraph === subgraph && cookie.startsWith(`${rule.name}=`))
  return {
    toSubgraph(subgraph, header) {
      const passing = (header ?? '')
        .split(';')
        .map(cookie => cookie.trim())
        .filter(cookie => mayPass(subgraph, cookie))
      return passing.length > 0 ? passing.join('; ') : undefined
    },
    fromSubgraph: (subgraph, setCookies) => setCookies.filter(cookie => mayPass(subgraph, cookie.trimStart())),
  }
}
