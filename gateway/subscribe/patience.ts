// How long a gateway waits for subgraphs where it subscribes. One rule for admissions, feeds and their sockets: with a subgraph that may
// take longer for an answer than by default, they are as patient as a query is, and never less than by default.

/** All in milliseconds. */
export interface Patience {
  /** See AdmissionOptions. */
  readonly admission: { readonly silentMs: number; readonly mostMs: number }
  /** See SourceOptions. */
  readonly source: { readonly firstMs: number; readonly againMs: number }
  /** See UpstreamsOptions. */
  readonly answerWithinMs: number
}

const defaultTimeoutMs = 10_000

/** @param timeoutMs how long a subgraph may take for an answer */
export function patienceFor(timeoutMs: number): Patience {
  const scale = Math.max(1, timeoutMs / defaultTimeoutMs)
  return {
    admission: { silentMs: 5_000 * scale, mostMs: 30_000 * scale },
    source: { firstMs: 8_000 * scale, againMs: 60_000 },
    answerWithinMs: 5_000 * scale,
  }
}
