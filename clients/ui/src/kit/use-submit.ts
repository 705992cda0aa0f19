// A form's request: under way, refused, or done. Each refusal is told at the field that it names, else above the button.
import { useCallback, useState } from 'react'
import { useI18n } from '../i18n/i18n.tsx'
import { failureText, type Refusal, type Refused, refusalsOf } from '../i18n/refusals.ts'

interface Answer<T> {
  /** The mutation's one field. */
  result: T | null | undefined
  error?: unknown
}

/** The state of a form that asks, and what came of it. */
export interface Submit {
  busy: boolean
  /** For a field of the form. */
  errorOf(field: string): string | undefined
  /** For the form, where no field of it is named. */
  formError: string | undefined
  /** @returns the result, or undefined where it was refused or did not arrive; then the words are shown. */
  submit<T extends Refused>(ask: () => Promise<Answer<T>>): Promise<T | undefined>
  clear(): void
}

/** @param fields those of the form; a refusal of any other belongs to the whole of it */
export function useSubmit(...fields: readonly string[]): Submit {
  const i18n = useI18n()
  const [busy, setBusy] = useState(false)
  const [refusals, setRefusals] = useState<readonly Refusal[]>([])

  async function submit<T extends Refused>(ask: () => Promise<Answer<T>>): Promise<T | undefined> {
    setBusy(true)
    setRefusals([])
    const { result, error } = await ask().catch((thrown: unknown): Answer<T> => ({ result: undefined, error: thrown }))
    setBusy(false)
    const refused = refusalsOf(result, i18n)
    if (refused.length > 0) setRefusals(refused)
    else if (!result) setRefusals([{ field: undefined, text: failureText(error ?? true, i18n) ?? '' }])
    return refused.length > 0 ? undefined : (result ?? undefined)
  }

  const isOfField = ({ field }: Refusal): boolean => field !== undefined && fields.includes(field)
  return {
    busy,
    errorOf: field => refusals.find(refusal => isOfField(refusal) && refusal.field === field)?.text,
    formError: refusals.find(refusal => !isOfField(refusal))?.text,
    submit,
    clear: useCallback(() => setRefusals([]), []),
  }
}
