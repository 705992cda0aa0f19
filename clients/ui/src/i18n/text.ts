// One text of a catalogue.

/** Forms by `Intl.PluralRules`, chosen by the value of `count`. */
type Plural = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>

export type Text = string | Plural
