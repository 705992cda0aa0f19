// What the players share: one plays at a time, and an address that no longer works is followed by a fresh one, at the same place.
import { type RefObject, useEffect, useRef, useState } from 'react'
import type { Attachment } from './model.ts'

let current: HTMLMediaElement | undefined

function playAlone(element: HTMLMediaElement): void {
  if (current !== element) current?.pause()
  current = element
}

export interface Playing<Element extends HTMLMediaElement> {
  element: RefObject<Element | null>
  /** Neither this address nor a fresh one can be played here. */
  isBroken: boolean
  /** Of the element. */
  props: {
    preload: 'metadata'
    onPlay(): void
    onPause(): void
    onTimeUpdate(): void
    onError(): void
  }
}

/** @param onStale asks for a fresh address, which comes with `file` or does not */
export function usePlaying<Element extends HTMLMediaElement>(file: Attachment, onStale: () => void): Playing<Element> {
  const element = useRef<Element>(null)
  // One that still works is kept while a fresh one is there: another address begins the file anew.
  const [src, setSrc] = useState(file.url)
  const [failed, setFailed] = useState<string>()
  const was = useRef({ isPlaying: false, at: 0 })
  if (failed === src && file.url !== src) setSrc(file.url)

  // Not by the markup: an element that waits to be shown loads already, and what it says before it is in the page is lost.
  useEffect(() => {
    const media = element.current
    if (!media) return
    media.src = src
    const { isPlaying, at } = was.current
    if (at > 0) media.currentTime = at
    // It may refuse, as anything that is played may; then `onError` has said so.
    if (isPlaying) media.play().catch(() => undefined)
  }, [src])

  return {
    element,
    isBroken: failed === src && file.url === src,
    props: {
      preload: 'metadata',
      onPlay() {
        was.current.isPlaying = true
        if (element.current) playAlone(element.current)
      },
      onPause() {
        was.current.isPlaying = false
        if (current === element.current) current = undefined
      },
      onTimeUpdate() {
        was.current.at = element.current?.currentTime ?? 0
      },
      onError() {
        setFailed(src)
        onStale()
      },
    },
  }
}
