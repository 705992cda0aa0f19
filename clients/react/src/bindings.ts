// Hooks bound to their documents, with Apollo's own types less the document: required variables, `skipToken`, `dataState` that
// narrows `data`, and what `declareDefaultOptions` says. Called by generated code only.
import type { DocumentNode, FragmentType, OperationVariables, Reference, TypedDocumentNode } from '@apollo/client'
import {
  type SkipToken,
  useFragment,
  useLazyQuery,
  useMutation,
  useQuery,
  type useSubscription,
  useSuspenseFragment,
  useSuspenseQuery,
} from '@apollo/client/react'
import { useFeed } from './use-feed.ts'

type None = Record<string, never>
type AllOptional<V> = Record<never, never> extends V ? true : false
/** The options may be left out if no variable is required. */
type Given<V, O> = AllOptional<V> extends true ? [options?: O] : [options: O]
/** No argument at all: `never` where that is not allowed. */
type Nothing<V> = AllOptional<V> extends true ? [] : [never]

/** `useQuery` bound to one query. Options may be left out if no variable is required; `skipToken` runs nothing. */
export interface QueryHook<D, V extends OperationVariables> {
  <O extends never>(...none: Nothing<V>): useQuery.ResultForOptions<D, V, [O] extends [never] ? None : O>
  <O extends useQuery.Base.Options<D, V>>(
    ...given: Given<V, O & useQuery.OptionsFor<D, V, O>>
  ): useQuery.ResultForOptions<D, V, O>
  (skip: SkipToken): useQuery.Result<D, V, 'empty', None>
  <O extends useQuery.Base.Options<D, V>>(
    ...given: Given<V, (O & useQuery.OptionsFor<D, V, O>) | SkipToken>
  ): useQuery.ResultForOptions<D, V, O | SkipToken>
}

/** `useSuspenseQuery` bound to one query: suspends until there is data. `skipToken` runs nothing. */
export interface SuspenseQueryHook<D, V extends OperationVariables> {
  <O extends never>(...none: Nothing<V>): useSuspenseQuery.ResultForOptions<D, V, [O] extends [never] ? None : O>
  <O extends useSuspenseQuery.Base.Options<V>>(
    ...given: Given<V, O & useSuspenseQuery.OptionsFor<V, O>>
  ): useSuspenseQuery.ResultForOptions<D, V, O>
  (skip: SkipToken): useSuspenseQuery.ResultForOptions<D, V, SkipToken>
  <O extends useSuspenseQuery.Base.Options<V>>(
    ...given: Given<V, (O & useSuspenseQuery.OptionsFor<V, O>) | SkipToken>
  ): useSuspenseQuery.ResultForOptions<D, V, O | SkipToken>
}

/** `useLazyQuery` bound to one query: it runs when the returned function is called, with the variables given there. */
export interface LazyQueryHook<D, V extends OperationVariables> {
  (): useLazyQuery.ResultForOptions<D, V, None>
  <O extends useLazyQuery.Options<D, V>>(
    options: O & useLazyQuery.OptionsFor<O>,
  ): useLazyQuery.ResultForOptions<D, V, O>
}

/** `useMutation` bound to one mutation. With a `clientKey` in its input it goes through the outbox: stored, and retried. */
export interface MutationHook<D, V extends OperationVariables> {
  (): useMutation.ResultTuple<D, V>
  (options: useMutation.Options<D, V>): useMutation.ResultTuple<D, V>
}

/** `useSubscription` bound to one subscription. It resumes by itself; an event is in the cache before `onData`. */
export type SubscriptionHook<D, V extends OperationVariables> = (
  ...given: Given<V, SkipToken | useSubscription.Options<D, V>>
) => useSubscription.Result<D>

/** Narrower than Apollo's: an object that was not asked for this fragment, or is of another type, does not compile. */
type From<D> = FragmentType<D> | Identified<D> | Reference | string
type Identified<D> = D extends { __typename: infer N } ? { __typename: N; id: string } : never

interface FragmentOptions<F> {
  /** The object, or the objects, that a query gave in place of the fragment's fields. */
  from: F
  optimistic?: boolean
}

/** `useFragment` bound to one fragment: reads the masked fields of `from` in the cache, and follows their changes. */
export interface FragmentHook<D> {
  (options: FragmentOptions<From<D>[]>): useFragment.Result<D[]>
  (options: FragmentOptions<(From<D> | null)[]>): useFragment.Result<(D | null)[]>
  (options: FragmentOptions<From<D> | null>): useFragment.Result<D>
}

/** `useSuspenseFragment` bound to one fragment: suspends until the cache has all of its fields. */
export interface SuspenseFragmentHook<D> {
  (options: FragmentOptions<From<D>[]>): useSuspenseFragment.Result<D[]>
  (options: FragmentOptions<From<D>>): useSuspenseFragment.Result<D>
  (options: FragmentOptions<From<D> | null>): useSuspenseFragment.Result<D | null>
}

type AnyHook = (document: DocumentNode, ...options: unknown[]) => unknown

const bound = (hook: unknown, document: DocumentNode): unknown => {
  const call = hook as AnyHook
  return (...options: unknown[]) => call(document, ...options)
}

const boundFragment = (hook: unknown, fragment: DocumentNode, fragmentName: string): unknown => {
  const call = hook as (options: object) => unknown
  return (options: object) => call({ ...options, fragment, fragmentName })
}

type Typed<D, V> = TypedDocumentNode<D, V>

/** Makes a `useXQuery` hook. For generated code. */
export const bindQuery = <D, V extends OperationVariables>(document: Typed<D, V>) =>
  bound(useQuery, document) as QueryHook<D, V>

/** Makes a `useXSuspenseQuery` hook. For generated code. */
export const bindSuspenseQuery = <D, V extends OperationVariables>(document: Typed<D, V>) =>
  bound(useSuspenseQuery, document) as SuspenseQueryHook<D, V>

/** Makes a `useXLazyQuery` hook. For generated code. */
export const bindLazyQuery = <D, V extends OperationVariables>(document: Typed<D, V>) =>
  bound(useLazyQuery, document) as LazyQueryHook<D, V>

/** Makes a `useXMutation` hook. For generated code. */
export const bindMutation = <D, V extends OperationVariables>(document: Typed<D, V>) =>
  bound(useMutation, document) as MutationHook<D, V>

/** Makes a `useXSubscription` hook. For generated code. */
export const bindSubscription = <D, V extends OperationVariables>(document: Typed<D, V>) =>
  bound(useFeed, document) as SubscriptionHook<D, V>

/** Makes a `useXFragment` hook. For generated code. @param name the fragment's name in the document */
export const bindFragment = <D>(fragment: Typed<D, None>, name: string) =>
  boundFragment(useFragment, fragment, name) as FragmentHook<D>

/** Makes a `useXSuspenseFragment` hook. For generated code. @param name the fragment's name in the document */
export const bindSuspenseFragment = <D>(fragment: Typed<D, None>, name: string) =>
  boundFragment(useSuspenseFragment, fragment, name) as SuspenseFragmentHook<D>
