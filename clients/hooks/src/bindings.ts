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

export interface LazyQueryHook<D, V extends OperationVariables> {
  (): useLazyQuery.ResultForOptions<D, V, None>
  <O extends useLazyQuery.Options<D, V>>(
    options: O & useLazyQuery.OptionsFor<O>,
  ): useLazyQuery.ResultForOptions<D, V, O>
}

export interface MutationHook<D, V extends OperationVariables> {
  (): useMutation.ResultTuple<D, V>
  (options: useMutation.Options<D, V>): useMutation.ResultTuple<D, V>
}

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

export interface FragmentHook<D> {
  (options: FragmentOptions<From<D>[]>): useFragment.Result<D[]>
  (options: FragmentOptions<(From<D> | null)[]>): useFragment.Result<(D | null)[]>
  (options: FragmentOptions<From<D> | null>): useFragment.Result<D>
}

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

export const bindQuery = <D, V extends OperationVariables>(document: Typed<D, V>) =>
  bound(useQuery, document) as QueryHook<D, V>

export const bindSuspenseQuery = <D, V extends OperationVariables>(document: Typed<D, V>) =>
  bound(useSuspenseQuery, document) as SuspenseQueryHook<D, V>

export const bindLazyQuery = <D, V extends OperationVariables>(document: Typed<D, V>) =>
  bound(useLazyQuery, document) as LazyQueryHook<D, V>

export const bindMutation = <D, V extends OperationVariables>(document: Typed<D, V>) =>
  bound(useMutation, document) as MutationHook<D, V>

export const bindSubscription = <D, V extends OperationVariables>(document: Typed<D, V>) =>
  bound(useFeed, document) as SubscriptionHook<D, V>

export const bindFragment = <D>(fragment: Typed<D, None>, name: string) =>
  boundFragment(useFragment, fragment, name) as FragmentHook<D>

export const bindSuspenseFragment = <D>(fragment: Typed<D, None>, name: string) =>
  boundFragment(useSuspenseFragment, fragment, name) as SuspenseFragmentHook<D>
