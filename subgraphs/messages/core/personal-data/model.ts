// The words of taking along.

/** What a person may take along; `id` is theirs. */
export interface PersonalData {
  readonly id: string
}
