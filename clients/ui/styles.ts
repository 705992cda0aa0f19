// Makes the stylesheet for apps without Tailwind: what the sources use, in `.chat-ui` alone. Run as a program, it writes it to the file that
// it is told.
import { writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { compile, optimize } from '@tailwindcss/node'
import { Scanner } from '@tailwindcss/oxide'
import postcss, { type AtRule, type Container, type Rule } from 'postcss'

const sources = fileURLToPath(new URL('src/', import.meta.url))
/** What it is made of; imported as `styles.css` of the package. */
export const stylesSource = `${sources}styles.css`

/** The class of whatever is ours: of what `ChatProvider` holds, and of what is drawn over the page. */
const own = '.chat-ui'

/**
 * @param besides folders whose class names it knows beside those of the package
 * @returns the whole stylesheet, minified
 */
export async function makeStyles(besides: readonly string[] = []): Promise<string> {
  const source = await readFile(stylesSource, 'utf8')
  const compiler = await compile(source, { base: sources, from: stylesSource, onDependency: () => {} })
  const places = [sources, ...besides].map(base => ({ base, pattern: '**/*.{ts,tsx}', negated: false }))
  const candidates = new Scanner({ sources: places }).scan()
  const { code } = optimize(compiler.build(candidates), { minify: true })
  const sheet = postcss.parse(code)
  inOneLayer(sheet)
  followSystem(sheet)
  renameKeyframes(sheet)
  sheet.walkRules(rule => {
    if (!isOfKeyframes(rule) && !isOfTheme(rule)) rule.selectors = rule.selectors.map(scoped)
  })
  return sheet.toString()
}

/**
 * Layers lose against all that has none, and a page may say something of each `button`: what is ours stands outside of them, in their
 * order. The theme stays in one, so that a page says what it likes of it.
 */
function inOneLayer(sheet: Container): void {
  sheet.walkAtRules('layer', layer => {
    if (layer.nodes && layer.params !== 'theme') layer.replaceWith(layer.nodes)
    else if (!layer.nodes) layer.remove()
    else layer.params = 'chat-ui'
  })
}

/** Dark where the system is, unless the page says which it is. */
function followSystem(sheet: Container): void {
  const dark: Rule[] = []
  sheet.walkRules(/data-theme/, rule => void (isOfTheme(rule) && dark.push(rule)))
  for (const rule of dark) {
    const bySystem = rule.clone({ selector: ':root:not([data-theme])' })
    rule.after(postcss.atRule({ name: 'media', params: '(prefers-color-scheme: dark)', nodes: [bySystem] }))
  }
}

/** Their names are the page's, all of them. */
function renameKeyframes(sheet: Container): void {
  const names = new Set<string>()
  sheet.walkAtRules('keyframes', rule => {
    names.add(rule.params)
    rule.params = `chat-${rule.params}`
  })
  sheet.walkDecls(/^animation|^--animate/, declaration => {
    declaration.value = declaration.value.replace(/(?<![\w-])[a-z][\w-]*(?![\w(-])/g, word =>
      names.has(word) ? `chat-${word}` : word,
    )
  })
}

const isOfKeyframes = ({ parent }: Rule): boolean =>
  parent?.type === 'atrule' && (parent as AtRule).name === 'keyframes'

const isOfTheme = ({ selector, nodes }: Rule): boolean =>
  selector.includes(':root') && nodes.every(node => node.type !== 'decl' || node.prop.startsWith('--chat-'))

/** The condition goes to what is styled itself, before a pseudo-element. It makes each selector stronger than one of the page's elements. */
function scoped(selector: string): string {
  if (selector.includes(own)) return selector
  if (/^(?:html|:root|:host|body)$/.test(selector)) return own
  const [, element = '', behind = ''] =
    /^(.*?)((?:::?(?:before|after|first-letter|first-line)|::[\w-]+(?:\(.*?\))?).*)?$/s.exec(selector) ?? []
  return `${element}:is(${own},${own} *)${behind}`
}

if (import.meta.main) writeFileSync(process.argv[2] ?? 'styles.css', await makeStyles())
