// Whether something has been so for a while: a blink of it is nobody's business.
import { useEffect, useState } from 'react'

/** Whether a value has been true for so many milliseconds. */
export function useLasting(value: boolean, ms: number): boolean {
  const [lasting, setLasting] = useState(false)
  useEffect(() => {
    if (!value) return setLasting(false)
    const timer = setTimeout(() => setLasting(true), ms)
    return () => clearTimeout(timer)
  }, [value, ms])
  return lasting
}
