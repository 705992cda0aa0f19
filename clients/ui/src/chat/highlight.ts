// Colours for code in the languages that people paste most. Comes when a code names its language.
import bash from 'highlight.js/lib/languages/bash'
import c from 'highlight.js/lib/languages/c'
import cpp from 'highlight.js/lib/languages/cpp'
import csharp from 'highlight.js/lib/languages/csharp'
import css from 'highlight.js/lib/languages/css'
import diff from 'highlight.js/lib/languages/diff'
import go from 'highlight.js/lib/languages/go'
import graphql from 'highlight.js/lib/languages/graphql'
import java from 'highlight.js/lib/languages/java'
import javascript from 'highlight.js/lib/languages/javascript'
import json from 'highlight.js/lib/languages/json'
import kotlin from 'highlight.js/lib/languages/kotlin'
import php from 'highlight.js/lib/languages/php'
import python from 'highlight.js/lib/languages/python'
import ruby from 'highlight.js/lib/languages/ruby'
import rust from 'highlight.js/lib/languages/rust'
import sql from 'highlight.js/lib/languages/sql'
import swift from 'highlight.js/lib/languages/swift'
import typescript from 'highlight.js/lib/languages/typescript'
import xml from 'highlight.js/lib/languages/xml'
import yaml from 'highlight.js/lib/languages/yaml'
import { createLowlight } from 'lowlight'

const languages = {
  ...{ bash, c, cpp, csharp, css, diff, go, graphql, java, javascript, json, kotlin, php, python, ruby, rust, sql },
  ...{ swift, typescript, xml, yaml },
}
const lowlight = createLowlight(languages)

/** Words of a code in one colour. */
export interface Coloured {
  /** Where in the code they begin. */
  at: number
  text: string
  /** Class names; absent where they have no colour of their own. */
  look?: string
}

type Nodes = ReturnType<typeof lowlight.highlight>['children']

const looks: Record<string, string> = {
  comment: 'text-faint italic',
  quote: 'text-faint italic',
  keyword: 'text-accent-text',
  literal: 'text-accent-text',
  'selector-tag': 'text-accent-text',
  name: 'text-accent-text',
  built_in: 'text-accent-text',
  type: 'text-accent-text',
  string: 'text-good',
  regexp: 'text-good',
  addition: 'text-good',
  number: 'text-bad',
  symbol: 'text-bad',
  attr: 'text-bad',
  attribute: 'text-bad',
  deletion: 'text-bad',
  meta: 'text-soft',
  title: 'font-semibold',
  section: 'font-semibold',
}

/** @returns one part without a colour of a language that it does not know */
export function coloured(code: string, language: string): readonly Coloured[] {
  if (!lowlight.registered(language.toLowerCase())) return [{ at: 0, text: code }]
  const parts: Coloured[] = []
  let at = 0
  const take = (nodes: Nodes, look: string | undefined): void => {
    for (const node of nodes) {
      if (node.type === 'text') {
        parts.push({ at, text: node.value, ...(look === undefined ? {} : { look }) })
        at += node.value.length
      } else if (node.type === 'element') take(node.children as Nodes, lookOf(node.properties.className) ?? look)
    }
  }
  take(lowlight.highlight(language.toLowerCase(), code).children, undefined)
  return parts
}

function lookOf(names: unknown): string | undefined {
  const [first] = Array.isArray(names) ? names : []
  return looks[String(first).replace(/^hljs-/, '')]
}
