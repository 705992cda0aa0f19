// The name of something new, as each place spells it.
import { StackError } from '../stack-error.ts'

/** What the places of a template become, each by its name: `{{tasks}}`, `{{Task}}`, `{{TASKS}}`. */
export interface NewNames {
  readonly tasks: string
  readonly task: string
  readonly Task: string
  readonly Tasks: string
  readonly TASKS: string
}

/** What can be asked for. */
export const usage = 'npm run new -- subgraph tasks, or npm run new -- feature stickers'

/** @param plural such as `tasks`: lower case, without which its type and its list could not be told apart @throws StackError */
export function namesOf(plural: string | undefined): NewNames {
  if (plural === undefined || !/^[a-z]{2,29}s$/.test(plural))
    throw new StackError(`What is new is called by a plural of 3 to 30 small letters; got "${plural ?? ''}".`, usage)
  const task = plural.slice(0, -1)
  const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)
  return { tasks: plural, task, Task: capital(task), Tasks: capital(plural), TASKS: plural.toUpperCase() }
}

/** @throws Error for a place that no name belongs to */
export function fill(template: string, names: NewNames): string {
  return template.replace(/\{\{(\w+)\}\}/g, (_, place: string) => {
    const name = (names as unknown as Readonly<Record<string, string>>)[place]
    if (name === undefined) throw new Error(`A template asks for {{${place}}}.`)
    return name
  })
}
