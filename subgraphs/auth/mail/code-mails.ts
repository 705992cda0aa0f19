// Whom a code goes to, and in which words.

import type { MailedPurpose } from '../limits.ts'
import type { CodeRequestOf } from '../model.ts'
import { type MailContent, type MailedCode, mailTemplates } from './mail-templates.ts'

/** An address that gets none has a mail to nobody: the same work. */
export function codeMailOf(
  codeRequest: CodeRequestOf<MailedPurpose>,
  code: MailedCode,
): readonly [to: string | null, content: MailContent] {
  switch (codeRequest.purpose) {
    case 'register':
      return [codeRequest.email, codeRequest.known ? mailTemplates.alreadyRegistered() : mailTemplates.register(code)]
    case 'changeEmail':
      return [codeRequest.email, codeRequest.known ? mailTemplates.addressTaken() : mailTemplates.changeEmail(code)]
    case 'deleteAccount':
      return [codeRequest.email, mailTemplates.deleteAccount(code)]
    default:
      return [codeRequest.to, mailTemplates[codeRequest.purpose](code)]
  }
}
