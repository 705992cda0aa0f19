// Copied from schema/text/tree.ts by `npm run codegen`; never edited.
// What a text with its formatting is: blocks, and inlines in them. All of it are places in the body, in UTF-16 code units.

export interface Span {
  readonly start: number
  readonly end: number
}

/** A span of the body that is shown as it is. */
export interface Words extends Span {
  readonly kind: 'text'
}

/** Where somebody is named; the span is shown as it is. */
export interface Named extends Span {
  readonly kind: 'mention'
  readonly userId: string
}

/** Its span has its marks; what is shown of it are its children. */
export interface Styled extends Span {
  readonly kind: 'strong' | 'emphasis' | 'strike' | 'spoiler'
  readonly children: readonly Inline[]
}

export interface InlineCode extends Span {
  readonly kind: 'code'
  readonly children: readonly (Words | Named)[]
}

export interface TextLink extends Span {
  readonly kind: 'link'
  /** `http:`, `https:` or `mailto:`, and nothing else ever. */
  readonly href: string
  /** Its title where it has one, otherwise the address. */
  readonly children: readonly Inline[]
}

export type Inline = Words | Named | Styled | InlineCode | TextLink

export interface Paragraph extends Span {
  readonly kind: 'paragraph'
  readonly children: readonly Inline[]
}

export interface Heading extends Span {
  readonly kind: 'heading'
  /** 1 to 6. */
  readonly level: number
  readonly children: readonly Inline[]
}

export interface QuoteBlock extends Span {
  readonly kind: 'quote'
  readonly blocks: readonly Block[]
}

export interface ListBlock extends Span {
  readonly kind: 'list'
  /** The number of its first item; null of one without numbers. */
  readonly first: number | null
  readonly items: readonly (Span & { readonly blocks: readonly Block[] })[]
}

export interface CodeBlock extends Span {
  readonly kind: 'codeBlock'
  /** One word behind the sign that opens it; null without one. */
  readonly language: string | null
  /** The code, in one span where no container's signs stand between its lines. */
  readonly text: readonly Span[]
}

export interface TableCell extends Span {
  readonly children: readonly Inline[]
}

export interface Table extends Span {
  readonly kind: 'table'
  /** By column. */
  readonly align: readonly ('left' | 'right' | 'center' | null)[]
  /** The first is its head. */
  readonly rows: readonly (Span & { readonly cells: readonly TableCell[] })[]
}

export type Block = Paragraph | Heading | QuoteBlock | ListBlock | CodeBlock | Table

/** Where a text names somebody, as `MentionRange` of the schema. */
export interface MentionPlace {
  readonly userId: string
  readonly offset: number
  readonly length: number
}
