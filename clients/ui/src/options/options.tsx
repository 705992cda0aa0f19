// What the app has decided, for every component below its `ChatProvider`.
import { createContext, type ReactNode, use, useMemo } from 'react'
import type { Feature, Features } from './features.ts'
import type { Navigation } from './navigation.ts'
import type { ChatComponents } from './slots.ts'

/** What an app decides. */
export interface ChatOptions extends Navigation {
  /** Parts of one's own, in place of ours. */
  components?: ChatComponents | undefined
  /** What is left out. */
  features?: Features | undefined
}

const Context = createContext<ChatOptions>({})

/** Gives everything below it other options: those that it is not given stay as they are above. */
export function OptionsProvider({ children, ...given }: ChatOptions & { children: ReactNode }) {
  const above = use(Context)
  const { components, features, linkTo, onOpenChat, onOpenThread, onOpenMessage } = given
  const options = useMemo<ChatOptions>(
    () => ({
      linkTo: linkTo ?? above.linkTo,
      onOpenChat: onOpenChat ?? above.onOpenChat,
      onOpenThread: onOpenThread ?? above.onOpenThread,
      onOpenMessage: onOpenMessage ?? above.onOpenMessage,
      components: { ...above.components, ...components },
      features: { ...above.features, ...features },
    }),
    [above, components, features, linkTo, onOpenChat, onOpenThread, onOpenMessage],
  )
  return <Context value={options}>{children}</Context>
}

/** How the app moves between its pages. */
export const useNavigation = (): Navigation => use(Context)

const none: ChatComponents = {}

/** The parts that the app has put in place of ours. */
export const useComponents = (): ChatComponents => use(Context).components ?? none

/** Whether a part is shown, by its name. */
export function useFeatures(): (feature: Feature) => boolean {
  const { features } = use(Context)
  return feature => features?.[feature] ?? true
}
