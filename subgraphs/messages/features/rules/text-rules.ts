// What the rules of a chat say of a text: links, words and mentions. Pure; held against what is sent and what is edited.

import { plainLine } from '#platform/plain-text.ts'
import { type InvalidInput, invalidInput, type NotAllowed, notAllowed } from '#platform/refusals.ts'
import { namesPage } from '#schema/text/links.ts'
import { fold, wordsOf } from '../../core/model/words.ts'
import { type ChatRules, limits } from './model.ts'

type TextRules = Pick<ChatRules, 'linking' | 'blockedWords' | 'maxMentions'>

/** Beside what a client makes a link of. */
const otherLink = /\b(?:ftp:\/\/|mailto:)\S/i

/** Whether nothing is said of texts. */
export function leavesTexts({ linking, blockedWords, maxMentions }: TextRules): boolean {
  return linking === 'EVERYONE' && blockedWords.length === 0 && maxMentions === limits.mentions
}

/** @param said by somebody who is no manager of the chat */
export function refuseText(
  rules: TextRules,
  said: { readonly body: string; readonly mentionIds: readonly string[] },
): NotAllowed | undefined {
  if (rules.linking === 'ADMINS' && (namesPage(said.body) || otherLink.test(said.body)))
    return notAllowed('Only the owner and admins send links here.', 'body')
  if (said.mentionIds.length > rules.maxMentions)
    return notAllowed(`One message mentions at most ${rules.maxMentions} people here.`, 'mentionIds')
  if (rules.blockedWords.length === 0) return undefined
  const blocked = new Set(rules.blockedWords.map(fold))
  // The word itself is not repeated: whoever has said it knows, and whoever reads over their shoulder need not.
  if (wordsOf(said.body).some(({ term }) => blocked.has(term)))
    return notAllowed('This has a word that is not said here.', 'body')
  return undefined
}

/** @returns the words as they are kept, each once, or why they are refused */
export function readBlockedWords(words: readonly string[]): readonly string[] | InvalidInput {
  const kept = [...new Map(words.map(word => [fold(word.trim()), word.trim()])).values()]
  if (kept.length > limits.blockedWords) return invalidInput(`At most ${limits.blockedWords} words.`, 'blockedWords')
  const place = words.findIndex(word => {
    const [only, ...others] = wordsOf(word)
    // A filler of Hangul counts as a word, and nobody sees what is not to be said.
    return (
      !plainLine(word) ||
      !only ||
      others.length > 0 ||
      only.term !== fold(word.trim()) ||
      [...word].length > limits.blockedWord
    )
  })
  if (place < 0) return kept
  return invalidInput('Give single words of at most 64 characters.', 'blockedWords', String(place))
}
