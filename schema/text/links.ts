// Which parts of a text are links, and which are code: for previews, rules and search of the services, and for what a client makes of a
// text. `npm run codegen` copies this file into the components, so that no two of them ever say something else. Pure; any text may come.
//
// linkify-it finds them, with its balanced brackets and domains of all scripts. What people write in chats asks for other patterns of
// it in the places below; each has its cases in link-cases.json, beside those that the library answers by itself.

import { LinkifyIt, REBuilder } from 'linkify-it'

export interface Link {
  /** UTF-16 offsets of the text. */
  readonly start: number
  readonly end: number
  /** Where it leads: `http:`, `https:` or `mailto:`, and nothing else ever. */
  readonly href: string
}

export interface Code {
  readonly start: number
  readonly end: number
  /** What is between its signs. */
  readonly text: string
}

/** Nobody sees them, they come along when a link is copied, and no page has them in its address. */
const unseen = '\\u00ad\\u061c\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060\\u2066-\\u2069\\ufeff'
const beyondAscii = '[^\\u0000-\\u007f]'
/** Marks inside of words, in the addresses of pages in Catalan, English, French, Hebrew and Japanese for instance. */
const inWords = '[\\u00b7\\u2010\\u2011\\u2013\\u2019\\u05be\\u05f3\\u05f4\\u30fb]'

class ChatPatterns extends REBuilder {
  override get_text_separators(): RegExp {
    return new RegExp(`[><\`\\uff5c${unseen}]`)
  }

  /** Whatever is no part of a scheme may stand before one: an emoji, an arrow, a word of a script without spaces. */
  override get_schema_search(): RegExp {
    const names = '(?<![a-z0-9]_?)()(https?:|mailto:|(?<![./@]|[a-z0-9]-)www\\.)'
    this.cache.chat_schema_search ??= new RegExp(names, 'ig')
    return this.cache.chat_schema_search
  }

  /** A name and a password, in the letters that an address has for them. */
  override get_auth(): RegExp {
    return /(?:[a-z0-9._~%!$&'*+,;=:-]{1,100}@)?/
  }

  /**
   * The host of an address with a scheme. A last label in Latin letters ends where another script begins: there the text goes on, since
   * no top-level domain mixes the two. Names of machines may have an underline.
   */
  override get_url_host_port(): RegExp {
    const letter = this.get_pseudo_letter().source
    const label = `(?:${this.get_xn().source}|${letter}(?:(?:[-_]|${letter}){0,61}${letter})?)`
    const end = this.get_port().source + this.get_host_terminator().source
    return new RegExp(
      `(?:${this.get_ipv6_url_host().source}${end}|${this.dotted(label, '[a-z0-9]{1,63}')}|${this.get_domain().source}${end})`,
    )
  }

  /** Behind `www.`, and behind the sign of a mail address: with a top-level domain, which is no number. */
  dottedName(): string {
    return this.dotted(this.get_domain().source, '[a-z]{2,63}')
  }

  private dotted(label: string, latin: string): string {
    const letter = this.get_pseudo_letter().source
    const goesOn = `(?=${beyondAscii})${letter}`
    const last = `(?:${this.get_xn().source}|${latin}(?!${goesOn})|(?=${beyondAscii})${letter}{1,63})`
    const port = this.get_port().source
    return `(?:${label}\\.){1,10}(?:${last}${port}${this.get_host_terminator().source}|${latin}${port}(?=${goesOn}))`
  }

  /**
   * What follows a host. Punctuation is part of it where something follows: a sentence may end behind a link, and another link may come
   * right after a comma. Quotation marks end it, but an apostrophe in a word does not.
   */
  override get_path(): RegExp {
    const pairs = [this.nestedPairRE('[', ']'), this.nestedPairRE('(', ')'), this.nestedPairRE('{', '}')].join('|')
    const plain = `[/%@#&=_~*-]|(?!${this.get_path_terminator().source}).`
    const goesOn = `(?:${plain}|[([{])`
    const atom = `${pairs}|[.,;:!?]{1,20}(?=${goesOn})|'(?=${goesOn})|${inWords}(?=${this.get_pseudo_letter().source})|${plain}`
    const another = `(?![,;|+~*]https?://|${inWords}https?://)`
    return new RegExp(`(?:[/?#](?:${another}(?:${atom})){1,${this.opts.maxLength}}|/)?`)
  }

  /** Letters of alphabets with spaces belong to a mail address; before those of others it begins anew. */
  override get_mail_name_validator(): RegExp {
    const letter = '[\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}\\p{M}0-9_]'
    const name = `${letter}(?:${letter}|[-.+'&](?=${letter})|[-+]){0,63}`
    this.cache.chat_mail_name ??= new RegExp(`(?<![\\p{Script=Latin}\\p{M}0-9_./@+-])(${name})$`, 'u')
    return this.cache.chat_mail_name
  }

  override get_fuzzy_mail_host(): RegExp {
    return new RegExp(`(?!\\dx\\.)(?:${this.dottedName()})`)
  }

  override get_mailto_validator(): RegExp {
    const query = `(?:(?=\\?)${this.get_path().source})?`
    this.cache.chat_mailto ??= new RegExp(`${this.get_mail_name().source}@${this.get_mail_host().source}${query}`, 'iy')
    return this.cache.chat_mailto
  }

  getWww(): RegExp {
    this.cache.chat_www ??= new RegExp(this.dottedName() + this.get_path().source, 'iy')
    return this.cache.chat_www
  }
}

const patterns = new ChatPatterns()
// Longer than any message: one that is cut leads elsewhere.
const linkify = new LinkifyIt({ rebuilder: patterns, urlAuth: true, maxLength: 20_000 })
for (const scheme of ['ftp:', '//']) linkify.add(scheme, null)
linkify.add('www.', {
  validate(text, pos) {
    const pattern = patterns.getWww()
    pattern.lastIndex = pos
    return pattern.exec(text)?.[0].length ?? 0
  },
  normalize(match) {
    match.url = `http://${match.raw}`
  },
})

/** Whether a text may have a link to a page: cheap, for whoever sends. */
export function mayHavePages(text: string): boolean {
  return /https?:\/\/|www\./i.test(text)
}

/** Whether a link leads to a page, and does not write to somebody. */
export function isPage({ href }: Link): boolean {
  return /^http/i.test(href)
}

/** Whether a text has the address of a page anywhere, in its code too. */
export function namesPage(text: string): boolean {
  return mayHavePages(text) && linksIn(text.replaceAll('`', ' ')).some(isPage)
}

/** The links of a text in their order, without those in its code. */
export function linksIn(text: string): Link[] {
  if (!mayHavePages(text) && !/[^\s@]@[^\s@]/.test(text)) return []
  const blank = text.replace(code, found => ' '.repeat(found.length))
  return (linkify.match(blank) ?? []).flatMap(({ index, lastIndex, raw, url }): Link[] => {
    const kept = raw.slice(0, raw.length - surplusOf(raw, blank[index - 1]))
    const href = url.slice(0, url.length - (raw.length - kept.length))
    // The name and the password of somebody, and no address to write to.
    if (href.startsWith('mailto:') && /:\/\/\S{0,100}$/.test(blank.slice(Math.max(0, index - 110), index))) return []
    return /^(https?:\/\/|mailto:)/i.test(href) && URL.canParse(href)
      ? [{ start: index, end: lastIndex - raw.length + kept.length, href }]
      : []
  })
}

/** How much at the end of a link is none of it: the signs that stand around it, and an emoji behind a word. */
function surplusOf(raw: string, before: string | undefined): number {
  const around = before && '*_~|'.includes(before) ? new RegExp(`\\${before}+$`) : undefined
  const inside = around ? raw.replace(around, '') : raw
  if (!/[^\u0020-\u007e]$/.test(inside)) return raw.length - inside.length
  return raw.length - inside.replace(emojiBehindWord, '').replace(joiners, '').length
}

const emojiBehindWord =
  /(?<=[\p{L}\p{N}])(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f)(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200d|\ufe0f)*$/u
const joiners = /(?:\u200c|\u200d|\ufe0f)+$/

/** Code in a text, as its signs say: a block between three of them, or words of one line between two. */
export function codeIn(text: string): Code[] {
  if (!text.includes('`')) return []
  return [...text.matchAll(code)].map(({ index, 0: whole, 1: block, 2: words }) => ({
    start: index,
    end: index + whole.length,
    text: block?.replace(/^\n|\n$/g, '') ?? words ?? '',
  }))
}

const code = /```([\s\S]*?)```|`([^`\n]+)`/g
