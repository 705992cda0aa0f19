// Files dropped anywhere in a room are for its message. The browser would leave the app for a file that nobody takes.
import { type RefObject, useEffect, useRef, useState } from 'react'

const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false

/**
 * @param composer what lies in the same parent is the room
 * @param onFiles undefined while nothing can be attached
 * @returns whether files are held over the room
 */
export function useDrop(
  composer: RefObject<HTMLElement | null>,
  onFiles: ((files: readonly File[]) => void) | undefined,
): boolean {
  const [isOver, setOver] = useState(false)
  const take = useRef(onFiles)
  take.current = onFiles
  useEffect(() => {
    const isHere = (event: DragEvent): boolean =>
      hasFiles(event) &&
      take.current !== undefined &&
      (composer.current?.parentElement?.contains(event.target as Node) ?? false)
    const onOver = (event: DragEvent): void => {
      setOver(isHere(event))
      // That it is prevented is what says that it may be dropped here.
      if (isHere(event)) event.preventDefault()
    }
    const onLeave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false)
    }
    const onDrop = (event: DragEvent): void => {
      setOver(false)
      if (!isHere(event)) return
      event.preventDefault()
      take.current?.([...(event.dataTransfer?.files ?? [])])
    }
    document.addEventListener('dragover', onOver)
    document.addEventListener('dragleave', onLeave)
    document.addEventListener('drop', onDrop)
    return () => {
      document.removeEventListener('dragover', onOver)
      document.removeEventListener('dragleave', onLeave)
      document.removeEventListener('drop', onDrop)
    }
  }, [composer])
  return isOver
}

/** A file that is dropped where nothing takes it stays where it was. Called once, before any page listens. */
export function keepApp(): void {
  const refuse = (event: DragEvent): void => {
    if (event.defaultPrevented || !hasFiles(event)) return
    event.preventDefault()
    if (event.dataTransfer) event.dataTransfer.dropEffect = 'none'
  }
  // The window comes after the document.
  addEventListener('dragover', refuse)
  addEventListener('drop', refuse)
}
