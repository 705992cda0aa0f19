// Who is signed in on this device: the access token, renewed before it ends, and the refresh token, used once each. Links ask it
// for a token; it renews once at a time.
import type { RefreshSessionMutation } from '../generated/operations.ts'
import type { Keep } from '../storage.ts'
import { createStore } from '../store.ts'

/** What a sign-in gives, as `SignedIn` of the API has it. Pass it to `session.begin`. */
export interface Tokens {
  accessToken: string
  /** RFC 3339. */
  accessTokenExpiresAt: string
  /** Null where it lives in a cookie that scripts cannot read. */
  refreshToken: string | null
}

/** Whether somebody is signed in on this device. `userId` is undefined if the token does not name a user. */
export type SessionState =
  | { status: 'signed-out' }
  | { status: 'signed-in'; userId: string | undefined }
  /** Ended by somebody else: sign in again. What waits in the outbox is sent then. */
  | { status: 'ended'; reason: string }

/** The tokens of this device, shared between tabs. In a component use `useSession`. */
export interface Session {
  readonly state: SessionState
  subscribe(listener: () => void): () => void
  /** After `login` or `verifyEmail` gave `SignedIn`. */
  begin(tokens: Tokens): void
  /** After a logout: forgets the tokens. */
  forget(): void
  /** The server said that the session is over. */
  end(reason: string): void
  /** A token with at least `margin` to live, renewed if need be; undefined if nobody is signed in. Rejects if the network fails. */
  token(margin?: number): Promise<string | undefined>
  /** Renews although time is left, because the server refused `refused`. */
  renew(refused?: string): Promise<string | undefined>
  /** Milliseconds until the access token ends; undefined if nobody is signed in. */
  timeLeft(): number | undefined
  /** Another tab has signed in, renewed or signed out: this one follows. */
  follow(): void
}

/** Where the tokens are stored, without the client's prefix `chat:`. */
export const sessionKey = 'session'

/** Where tokens are stored, and how they are renewed. `now` is for tests: milliseconds since the epoch. */
export interface SessionOptions {
  keep: Keep
  /** Calls `refreshSession`; an empty token stands for the cookie. Undefined if there was no answer. */
  refresh(refreshToken: string): Promise<RefreshSessionMutation['refreshSession'] | undefined>
  now?: () => number
}

const defaultMargin = 30_000

/** Begins signed in if tokens are stored, whether or not they are still valid. */
export function createSession({ keep, refresh, now = Date.now }: SessionOptions): Session {
  let renewal: Promise<string | undefined> | undefined
  const state = createStore(stateOf(read()))

  // Read each time: another tab may have renewed them, and the old refresh token is good for seconds only.
  function read(): Tokens | undefined {
    const value = keep.get(sessionKey)
    return isTokens(value) ? value : undefined
  }

  function change(next: SessionState, tokens?: Tokens): void {
    if (tokens) keep.set(sessionKey, tokens)
    else keep.remove(sessionKey)
    show(next)
  }

  function show(next: SessionState): void {
    if (JSON.stringify(next) !== JSON.stringify(state.get())) state.set(next)
  }

  function begin({ accessToken, accessTokenExpiresAt, refreshToken }: Tokens): void {
    change(stateOf({ accessToken }), { accessToken, accessTokenExpiresAt, refreshToken })
  }

  const left = (tokens: Tokens): number => Date.parse(tokens.accessTokenExpiresAt) - now()

  async function exchange(tokens: Tokens): Promise<string | undefined> {
    const result = await refresh(tokens.refreshToken ?? '')
    if (!result || result.__typename === 'RateLimited') throw new Error('The session was not renewed.')
    if (result.__typename !== 'SignedIn') {
      change({ status: 'ended', reason: result.reason })
      return undefined
    }
    begin({ ...result, refreshToken: result.refreshToken ?? tokens.refreshToken })
    return result.accessToken
  }

  /** Another tab may have renewed them while this one waited for its turn. */
  async function renewAlone({ accessToken }: Tokens): Promise<string | undefined> {
    const tokens = read()
    return tokens?.accessToken === accessToken ? exchange(tokens) : tokens?.accessToken
  }

  async function renew(refused?: string): Promise<string | undefined> {
    const tokens = read()
    if (!tokens || (refused !== undefined && tokens.accessToken !== refused)) return tokens?.accessToken
    renewal ??= keep
      .alone(() => renewAlone(tokens))
      .finally(() => {
        renewal = undefined
      })
    return renewal
  }

  return {
    get state() {
      return state.get()
    },
    subscribe: state.subscribe,
    begin,
    forget: () => change({ status: 'signed-out' }),
    end: reason => change({ status: 'ended', reason }),
    async token(margin = defaultMargin) {
      const tokens = read()
      return !tokens || left(tokens) > margin ? tokens?.accessToken : renew(tokens.accessToken)
    },
    renew,
    timeLeft() {
      const tokens = read()
      return tokens && left(tokens)
    },
    follow() {
      const next = stateOf(read())
      if (next.status === 'signed-in' || state.get().status === 'signed-in') show(next)
    },
  }
}

/** Who is signed in. */
export function userOf({ state }: Pick<Session, 'state'>): string | undefined {
  return state.status === 'signed-in' ? state.userId : undefined
}

function stateOf(tokens: { accessToken: string } | undefined): SessionState {
  return tokens ? { status: 'signed-in', userId: subjectOf(tokens.accessToken) } : { status: 'signed-out' }
}

/** What an access token says of itself: for showing one's own messages and the like, never for deciding anything. */
export function claimsOf(token: string | undefined): { readonly sub?: string; readonly sid?: string } {
  try {
    const payload = atob((token?.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/'))
    return Object(JSON.parse(payload))
  } catch {
    return {}
  }
}

/** Whose a token is. */
export function subjectOf(token: string | undefined): string | undefined {
  return claimsOf(token).sub
}

function isTokens(value: unknown): value is Tokens {
  const { accessToken, accessTokenExpiresAt } = (value ?? {}) as Partial<Tokens>
  return typeof accessToken === 'string' && typeof accessTokenExpiresAt === 'string'
}
