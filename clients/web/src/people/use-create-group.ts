// Makes a group; of the same people under the same name once, however often it is tried.

import { useCreateGroupChatMutation } from '@chat-supergraph/react'
import type { Person } from '@chat-supergraph/ui'
import { useClientKey, useSubmit } from '@chat-supergraph/ui/kit'

export function useCreateGroup() {
  const keyFor = useClientKey()
  const [createGroup] = useCreateGroupChatMutation()
  const { submit, busy, errorOf, formError } = useSubmit('title')
  return {
    busy,
    titleError: errorOf('title'),
    formError,
    create: (title: string, people: readonly Person[]) =>
      submit(async () => {
        const input = { title: title.trim(), memberIds: people.map(({ id }) => id) }
        const { data, error } = await createGroup({ variables: { input: { ...input, clientKey: keyFor(input) } } })
        return { result: data?.createGroupChat, error }
      }),
  }
}
