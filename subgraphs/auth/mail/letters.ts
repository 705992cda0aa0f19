// What the mails say: subject, text and HTML from one list of paragraphs, so that the two parts cannot tell different things.

export interface LetterContent {
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
const validity = 'It works once, for ten minutes, on the page that asked for it.'

export const letters = {
  register: (code: string) =>
    write({
      subject: `${code} is your code to open an account`,
      before: ['Welcome. This code opens your account:'],
      code,
      after: [validity, neverAsk, ignore],
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
} as const

function write({ subject, before, code, after }: Draft): LetterContent {
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
