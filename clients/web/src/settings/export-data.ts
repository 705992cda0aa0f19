// Everything that I may take along, in one file: what is small at once, histories part by part. Called by data.tsx, which saves it.

import type { ApolloClient, TypedDocumentNode } from '@apollo/client'
import {
  PersonalChatsDocument,
  PersonalDataDocument,
  PersonalDraftsDocument,
  PersonalHiddenMessagesDocument,
  PersonalMessagesDocument,
  PersonalNotificationsDocument,
  PersonalPollVotesDocument,
  PersonalPositionsDocument,
  PersonalReactionsDocument,
  PersonalSavedMessagesDocument,
  PersonalScheduledMessagesDocument,
  PersonalThreadPositionsDocument,
  PersonalUploadsDocument,
} from '@chat-supergraph/react'

interface Part {
  readonly name: string
  readonly content: string
  readonly next: string | null
}

/** By the name of the file in it: what a `.json` holds, or the rows of a `.jsonl`. */
export type PersonalFiles = Readonly<Record<string, unknown>>

type Answer = { readonly personalData: object | null }
const histories: readonly TypedDocumentNode<Answer, { first: number; after?: string | null | undefined }>[] = [
  PersonalChatsDocument,
  PersonalMessagesDocument,
  PersonalReactionsDocument,
  PersonalSavedMessagesDocument,
  PersonalScheduledMessagesDocument,
  PersonalDraftsDocument,
  PersonalPositionsDocument,
  PersonalThreadPositionsDocument,
  PersonalHiddenMessagesDocument,
  PersonalPollVotesDocument,
  PersonalUploadsDocument,
  PersonalNotificationsDocument,
]
const rowsAtOnce = 500

/** @throws where a part of it cannot be had: half of it would look like all of it */
export async function readPersonalFiles(client: ApolloClient): Promise<PersonalFiles> {
  const files: Record<string, unknown> = {}
  for (const { name, content } of partsIn((await ask(client, PersonalDataDocument, {})).personalData))
    files[name] = JSON.parse(content)
  for (const query of histories) {
    let after: string | null = null
    do {
      const { personalData }: Answer = await ask(client, query, { first: rowsAtOnce, after })
      const [part] = partsIn(personalData)
      if (!part) throw new Error('a file was not given')
      files[part.name] = [...((files[part.name] as unknown[] | undefined) ?? []), ...linesOf(part.content)]
      after = part.next
    } while (after !== null)
  }
  return files
}

async function ask<V extends Record<string, unknown>>(
  client: ApolloClient,
  query: TypedDocumentNode<Answer, V>,
  variables: V,
): Promise<Answer> {
  const { data } = await client.query({ query, variables, fetchPolicy: 'no-cache' } as never)
  if (!(data as Answer | undefined)?.personalData) throw new Error('no files were given')
  return data as Answer
}

function partsIn(personalData: object | null): Part[] {
  return Object.values(personalData ?? {}).filter(
    (value: unknown): value is Part => typeof value === 'object' && value !== null && 'content' in value,
  )
}

function linesOf(content: string): unknown[] {
  return content
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line))
}
