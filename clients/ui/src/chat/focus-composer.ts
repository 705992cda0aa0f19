// The way of the focus to the place to write.

/** What one writes in carries it. */
export const composerMark = 'data-composer'

/** The nearest one: of the chat or the thread that this stands in. @returns whether there is one */
export function focusComposer(from: Element = document.body): boolean {
  for (let around: Element | null = from; around; around = around.parentElement) {
    const fields = [...around.querySelectorAll<HTMLElement>(`[${composerMark}]`)]
    const field = fields.find(one => !one.closest('[inert]'))
    if (!field) continue
    field.focus()
    return true
  }
  return false
}
