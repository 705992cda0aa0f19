// A form's request: under way, refused, or done. A refusal is told at the field that it names, else above the button.
import { useCallback, useState } from 'react'
import { useI18n } from '../i18n/i18n.tsx'
import { failureText, type Refusal, type Refused, refusalOf } from '../i18n/refusals.ts'

interface Answer<T> {
  /** The mutation's one field. */
  result: T | null | undefined
  error?: unknown
}

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
  const [refusal, setRefusal] = useState<Refusal>()

  async function submit<T extends Refused>(ask: () => Promise<Answer<T>>): Promise<T | undefined> {
    setBusy(true)
    setRefusal(undefined)
    const { result, error } = await ask().catch((thrown: unknown): Answer<T> => ({ result: undefined, error: thrown }))
    setBusy(false)
    const refused = refusalOf(result, i18n)
    if (refused) setRefusal(refused)
    else if (!result) setRefusal({ field: undefined, text: failureText(error ?? true, i18n) ?? '' })
    return refused ? undefined : (result ?? undefined)
  }

  const isField = refusal?.field !== undefined && fields.includes(refusal.field)
  return {
    busy,
    errorOf: field => (isField && refusal.field === field ? refusal.text : undefined),
    formError: isField ? undefined : refusal?.text,
    submit,
    clear: useCallback(() => setRefusal(undefined), []),
  }
}
