// An answer that comes in parts, over one HTTP response.

import type { PartTexts } from '../defer/answer-parts.ts'

/** What such a response says that it is. */
export const partsType = 'multipart/mixed; boundary="graphql"; deferSpec=20220824'

/** Whether the client can read it. Who does not say so gets the whole answer at once. */
export function takesParts(accept: string | undefined): boolean {
  return accept !== undefined && /multipart\/mixed\s*;[^,]*\bdeferSpec\s*=\s*"?20220824\b/i.test(accept)
}

/** The body of the response. Clients read a part when they see the boundary behind it. */
export async function* multipartOf(parts: PartTexts): AsyncGenerator<string, void, undefined> {
  yield '--graphql'
  for await (const text of parts) yield `\r\ncontent-type: application/json; charset=utf-8\r\n\r\n${text}\r\n--graphql`
  yield '--\r\n'
}
