// The keys under which a form asks for something to be made: one for each input, so that a second try after a lost answer makes
// nothing twice.
import { useCallback, useRef } from 'react'

/** @returns the key of an input: the same for the same input while the form is open */
export function useClientKey(): (input: object) => string {
  const keys = useRef(new Map<string, string>())
  return useCallback(input => {
    const wanted = JSON.stringify(input)
    const key = keys.current.get(wanted) ?? crypto.randomUUID()
    keys.current.set(wanted, key)
    return key
  }, [])
}
