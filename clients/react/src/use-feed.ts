// Apollo's `useSubscription`, with one state more: with `ignoreResults` it tells of no error either, and a feed that was refused would
// look like one in which nothing happens. Bound by bindings.ts.
import type { ErrorLike, OperationVariables, TypedDocumentNode } from '@apollo/client'
import { type SkipToken, skipToken, useSubscription } from '@apollo/client/react'
import { useMemo, useRef, useState } from 'react'

/** Behind every `useXSubscription`. `error` stays set when the server has refused or ended the feed; `restart` tries it again. */
export function useFeed<D, V extends OperationVariables>(
  document: TypedDocumentNode<D, V>,
  options?: SkipToken | useSubscription.Options<D, V>,
): useSubscription.Result<D> {
  const failure = useRef<ErrorLike>(undefined)
  const [refused, setRefused] = useState<{ error: ErrorLike | undefined; feed: string }>()
  const given = options === skipToken ? undefined : options
  const feed = JSON.stringify(given?.variables)
  const watched = {
    // The link has brought it into the cache, together with what came beside it.
    fetchPolicy: 'no-cache',
    ...given,
    onData(event: useSubscription.OnDataOptions<D>) {
      failure.current = undefined
      given?.onData?.(event)
    },
    // An event of which a part failed is no end; what comes before the end is its reason.
    onError(error: ErrorLike) {
      failure.current = error
      given?.onError?.(error)
    },
    onComplete() {
      if (failure.current) setRefused({ error: failure.current, feed })
      given?.onComplete?.()
    },
  } as useSubscription.Options<D, V>
  const result = useSubscription<D, V>(document, options === skipToken ? skipToken : watched)
  const error = result.error ?? (refused?.feed === feed ? refused?.error : undefined)
  return useMemo(() => {
    const restart = (): void => {
      setRefused(undefined)
      result.restart()
    }
    return { ...result, error, restart } as useSubscription.Result<D>
  }, [result, error])
}
