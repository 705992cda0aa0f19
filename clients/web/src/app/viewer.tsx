// Who is signed in, for every component below the frame.
import { createContext, useContext } from 'react'

export interface Viewer {
  id: string
  displayName: string
  handle: string | null
  avatarUrl: string | null
}

const Context = createContext<Viewer | undefined>(undefined)
export const ViewerProvider = Context.Provider

export function useViewer(): Viewer {
  const viewer = useContext(Context)
  if (!viewer) throw new Error('useViewer() is used outside of the frame.')
  return viewer
}
