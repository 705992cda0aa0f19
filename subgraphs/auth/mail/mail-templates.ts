// What the mails say: subject, text and HTML from one list of paragraphs, so that the two parts cannot tell different things.

export interface MailContent {
  readonly subject: string
  readonly text: string
  readonly html: string
}

interface Draft {
  readonly subject: string
  readonly before: readonly string[]
  /** Shown large, on a line of its own, where there is one. */
  readonly code?: string
  readonly after: readonly string[]
}

const neverAsk = 'Nobody of ours will ever ask you for this code.'
const ignore = 'If this was not you, do nothing: without the code nothing happens.'

export interface MailedCode {
  readonly code: string
  /** A long one goes with every request for the same thing that is made within the hour. */
  readonly isLong: boolean
}

function validityOf({ isLong }: MailedCode): string {
  return isLong
    ? 'It works once, for an hour. It is long because many codes were asked for, perhaps by somebody else.'
    : 'It works once, for ten minutes, on the page that asked for it.'
}

const changed = 'If this was not you, set a new password at once: that ends all sessions.'

/** Each letter by what it is for; those that take a code show it once, large. */
export const mailTemplates = {
  register: (mailed: MailedCode) =>
    write({
      subject: `${mailed.code} is your code to open an account`,
      before: ['Welcome. This code opens your account:'],
      code: mailed.code,
      after: [validityOf(mailed), neverAsk, ignore],
    }),
  alreadyRegistered: () =>
    write({
      subject: 'You have an account already',
      before: [
        'Somebody, perhaps you, tried to open an account with this address. There is one already.',
        'To use it, sign in; if you do not remember its password, ask for a code to set a new one.',
      ],
      after: ['If this was not you, do nothing.'],
    }),
  login: (mailed: MailedCode) =>
    write({
      subject: `${mailed.code} is your code to sign in`,
      before: ['This code signs you in:'],
      code: mailed.code,
      after: [validityOf(mailed), neverAsk, ignore],
    }),
  resetPassword: (mailed: MailedCode) =>
    write({
      subject: `${mailed.code} is your code to set a new password`,
      before: ['With this code you can set a new password:'],
      code: mailed.code,
      after: [validityOf(mailed), 'All sessions end when you do.', neverAsk, ignore],
    }),
  passwordChanged: () =>
    write({
      subject: 'Your password was changed',
      before: ['Your account has a new password.'],
      after: [changed],
    }),
  changeEmail: (mailed: MailedCode) =>
    write({
      subject: `${mailed.code} is your code to use this address`,
      before: ['Somebody, probably you, wants to use this address for their account. This code confirms it:'],
      code: mailed.code,
      after: [validityOf(mailed), neverAsk, ignore],
    }),
  emailChangeAsked: (newEmail: string) =>
    write({
      subject: 'A new address was asked for',
      before: [`Somebody who knows your password asked to change the address of your account to ${newEmail}.`],
      after: ['Nothing has changed yet: it takes a code that was mailed there.', changed],
    }),
  emailChanged: (newEmail: string) =>
    write({
      subject: 'Your address was changed',
      before: [`Your account has the address ${newEmail} from now on.`],
      after: [changed],
    }),
  secondFactorEnabled: () =>
    write({
      subject: 'A second factor is asked for from now on',
      before: ['Your account asks for a code of your authenticator at every sign-in from now on.'],
      after: [changed],
    }),
  secondFactorDisabled: () =>
    write({
      subject: 'The second factor is not asked for any more',
      before: ['Your account can be entered without a code of your authenticator from now on.'],
      after: [changed],
    }),
  recoveryCodesReplaced: () =>
    write({
      subject: 'Your recovery codes were replaced',
      before: ['Your account has new recovery codes. The old ones work no more.'],
      after: [changed],
    }),
  addressTaken: () =>
    write({
      subject: 'This address has an account already',
      before: ['Somebody, perhaps you, wants to use this address for another account. It has an account of its own.'],
      after: ['If this was not you, do nothing.'],
    }),
  deleteAccount: (mailed: MailedCode) =>
    write({
      subject: `${mailed.code} is your code to delete your account`,
      before: ['This code deletes your account and what it holds. It cannot be undone.'],
      code: mailed.code,
      after: [validityOf(mailed), neverAsk, changed],
    }),
  accountDeleted: () =>
    write({
      subject: 'Your account was deleted',
      before: ['Your account is gone. What you said to others stays where they talked, without your name.'],
      after: ['Thank you for having been here.'],
    }),
} as const

function write({ subject, before, code, after }: Draft): MailContent {
  const text = [...before, ...(code ? [`    ${code}`] : []), ...after].join('\n\n')
  const paragraphs = [
    ...before.map(paragraph),
    ...(code ? [`<p style="font:600 28px monospace;letter-spacing:6px">${escapeHtml(code)}</p>`] : []),
    ...after.map(paragraph),
  ]
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>${escapeHtml(subject)}</title><body style="font:16px sans-serif;max-width:32em">${paragraphs.join('')}</body></html>`
  return { subject, text: `${text}\n`, html }
}

function paragraph(text: string): string {
  return `<p>${escapeHtml(text)}</p>`
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
