// Asks the public API over HTTP, as any client would. For seeds, the demo and tests that need people and chats.

export interface Api {
  /**
   * @param accessToken who asks; nobody without one.
   * @throws ApiError when the answer has errors, or is no GraphQL answer.
   */
  ask<T>(document: string, variables?: Record<string, unknown>, accessToken?: string): Promise<T>
}

export class ApiError extends Error {
  override readonly name = 'ApiError'
  /** `extensions.code` of each error. */
  readonly codes: readonly string[]

  constructor(message: string, codes: readonly string[]) {
    super(message)
    this.codes = codes
  }
}

interface Answer<T> {
  data?: T | null
  errors?: { message: string; path?: unknown[]; extensions?: { code?: string } }[]
}

/** Longer than the gateway's own deadline for an operation, also where one core has to do for everything. */
const patienceMs = 45_000

export function createApi(gatewayUrl: string): Api {
  return {
    async ask<T>(document: string, variables: Record<string, unknown> = {}, accessToken?: string) {
      const response = await fetch(gatewayUrl, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          accept: 'application/graphql-response+json, application/json',
          ...(accessToken ? { authorization: `Bearer ${accessToken}` } : {}),
        },
        body: JSON.stringify({ query: document, variables }),
        signal: AbortSignal.timeout(patienceMs),
      })
      const { data, errors = [] } = await readAnswer<T>(response)
      if (errors.length > 0 || !data) {
        const reasons = errors.map(({ message, path }) => `${path ? `${path.join('.')}: ` : ''}${message}`)
        throw new ApiError(reasons.join('; ') || `HTTP ${response.status} without data`, errors.map(codeOf))
      }
      return data
    },
  }
}

async function readAnswer<T>(response: Response): Promise<Answer<T>> {
  const text = await response.text()
  try {
    return JSON.parse(text) as Answer<T>
  } catch {
    throw new ApiError(`HTTP ${response.status}: ${text.slice(0, 200)}`, [])
  }
}

function codeOf({ extensions }: { extensions?: { code?: string } }): string {
  return extensions?.code ?? ''
}
