// One text of a catalogue.

/** Forms by `Intl.PluralRules`, chosen by the value of `count`. */
type Plural = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>

/** One text: a sentence, or its forms by `count`. */
export type Text = string | Plural
