// The ways to a new chat, and where each is asked for: `?new`, `?new=group`, `?new=link`.

const ways = ['person', 'group', 'link'] as const
export type Way = (typeof ways)[number]

export const newChatAddress = (way: Way): string => (way === 'person' ? '/?new' : `/?new=${way}`)

/** @param value of `new` in the address; null where there is none */
export function wayOf(value: string | null): Way | undefined {
  if (value === null) return undefined
  return ways.find(way => way === value) ?? 'person'
}
