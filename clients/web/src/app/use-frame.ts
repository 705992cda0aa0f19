// Loads the app behind the gate, while whoever comes is still signing in.
import { type ComponentType, useEffect, useState } from 'react'

interface Loaded {
  Frame?: ComponentType<{ userId: string }>
  /** It could not be loaded. */
  error?: unknown
}

/** Not by `lazy()`: React shows what it has once waited for 300 ms after the waiting began at the earliest, however fast it came. */
export function useFrame(): Loaded {
  const [loaded, setLoaded] = useState<Loaded>({})
  useEffect(() => {
    import('./frame.tsx').then(
      ({ Frame }) => setLoaded({ Frame }),
      (error: unknown) => setLoaded({ error }),
    )
  }, [])
  return loaded
}
