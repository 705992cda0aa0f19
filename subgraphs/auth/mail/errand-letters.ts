// Whom a code goes to, and in which words.

import type { MailedPurpose } from '../limits.ts'
import type { ErrandOf } from '../model.ts'
import { type LetterContent, letters, type MailedCode } from './letters.ts'

/** An address that gets none has a mail to nobody: the same work. */
export function letterOf(
  errand: ErrandOf<MailedPurpose>,
  code: MailedCode,
): readonly [to: string | null, content: LetterContent] {
  switch (errand.purpose) {
    case 'register':
      return [errand.email, errand.known ? letters.alreadyRegistered() : letters.register(code)]
    case 'changeEmail':
      return [errand.email, errand.known ? letters.addressTaken() : letters.changeEmail(code)]
    case 'deleteAccount':
      return [errand.email, letters.deleteAccount(code)]
    default:
      return [errand.to, letters[errand.purpose](code)]
  }
}
