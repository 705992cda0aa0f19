// Calls once when it comes near the screen: the next page is wanted.
import { useEffect, useRef } from 'react'

/** The end of a list, which tells when it comes near the screen. */
export function Sentinel({ onSeen }: { onSeen(): void }) {
  const mark = useRef<HTMLDivElement>(null)
  const call = useRef(onSeen)
  call.current = onSeen
  useEffect(() => {
    if (!mark.current) return
    const observer = new IntersectionObserver(seen => seen.some(entry => entry.isIntersecting) && call.current(), {
      rootMargin: '400px',
    })
    observer.observe(mark.current)
    return () => observer.disconnect()
  }, [])
  return <div ref={mark} className="h-px" />
}
