// For Vite in this checkout: the stylesheet as it is published, made of the sources of the moment.
import type { Plugin } from 'vite'
import { makeStyles, stylesSource } from './styles.ts'

/**
 * In the place of `@chat-supergraph/ui/styles.css`, where packages are resolved to their sources.
 * @param besides folders whose class names it knows too: stories have some of their own
 */
export const chatStyles = (besides: readonly string[] = []): Plugin => ({
  name: 'chat-styles',
  enforce: 'pre',
  load: id => (id === stylesSource ? makeStyles(besides) : undefined),
})
