// What administrators and services can say to many: each template with its places. Pure.

import { plainText } from '#platform/plain-text.ts'

export type NotificationTemplate = 'ANNOUNCEMENT' | 'MAINTENANCE' | 'POLICY_CHANGE'

interface Template {
  readonly places: readonly string[]
  readonly title: string
  readonly body: string
}

const templates: Readonly<Record<NotificationTemplate, Template>> = {
  ANNOUNCEMENT: { places: ['title', 'body'], title: '{title}', body: '{body}' },
  MAINTENANCE: {
    places: ['from', 'until'],
    title: 'Planned maintenance',
    body: 'The service will be away from {from} until {until}. Nothing is lost meanwhile.',
  },
  POLICY_CHANGE: { places: ['what', 'when'], title: '{what} will change', body: '{what} will change on {when}.' },
}

const maxValue = 500

export interface TemplateValue {
  readonly name: string
  readonly value: string
}

export type Filled = { readonly title: string; readonly body: string } | { readonly fault: string; readonly at: string }

/** Values are put in as they are: whoever shows them treats them as text. */
export function fill(name: NotificationTemplate, values: readonly TemplateValue[]): Filled {
  const { places, title, body } = templates[name]
  const given = new Map<string, string>()
  for (const { name: place, value } of values) {
    if (!places.includes(place)) return { fault: `The template has no place "${place}".`, at: place }
    if (given.has(place)) return { fault: `"${place}" is given twice.`, at: place }
    const text = plainText(value)
    if (!text || value.length > maxValue)
      return { fault: `"${place}" is 1 to ${maxValue} characters that can be seen.`, at: place }
    given.set(place, text)
  }
  const missing = places.find(place => !given.has(place))
  if (missing) return { fault: `"${missing}" is missing.`, at: missing }
  const put = (text: string) => text.replace(/\{(\w+)\}/g, (_, place: string) => given.get(place) ?? '')
  return { title: put(title), body: put(body) }
}
