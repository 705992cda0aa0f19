// One spelling for all that people take for the same letters when they look for something. Pure. Built on the folding of the core, which
// the words that a chat does not want are held against, and wider: whoever searches would rather find too much.

import anyAscii from 'any-ascii'
import { fold } from '../../core/model/words.ts'

/**
 * Marks of the scripts whose readers leave them out: accents, breathings, the dots of ё and й, Arabic and Syriac vowels, Hebrew points.
 * In other scripts (kana, Devanagari) a mark makes another letter.
 */
const marks =
  /(?<=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}]\p{M}*)\p{M}+/gu
/** What is not seen, or stands for nothing: joiners, variation selectors, the frame of a keycap, the long stroke of Arabic. */
const unseen = /\p{Cf}|[\ufe00-\ufe0f]|\u20e3|\u0640/gu
/** What a letter falls apart into besides a letter: ŀ, ŉ, ẚ. */
const leftOver = /[·ʼʾ]/gu
const skinTone = /[\u{1f3fb}-\u{1f3ff}]/gu
const otherLatin = /(?![a-z])\p{Script=Latin}/gu
const otherDigit = /(?![0-9])\p{Nd}/gu

/** As Lucene's normalisers of Arabic and Persian have it: forms of alef, yeh, kaf, heh and waw that differ by country or by habit. */
const arabic: Readonly<Record<string, string>> = {
  ...{ ٱ: 'ا', ٲ: 'ا', ٳ: 'ا', ٵ: 'ا', ى: 'ي', ی: 'ي', ې: 'ي', ے: 'ي', ۍ: 'ي', ٸ: 'ي', ک: 'ك', ڪ: 'ك' },
  ...{ ة: 'ه', ہ: 'ه', ھ: 'ه', ە: 'ه', ۃ: 'ه', ٶ: 'و' },
}
const arabicForms = new RegExp(`[${Object.keys(arabic).join('')}]`, 'gu')

/** @returns the letters as they are compared; folding twice changes nothing */
export function foldLetters(text: string): string {
  if (/^[a-z0-9]+$/.test(text)) return text
  const once = foldOnce(text)
  // What was taken away lets others meet.
  return foldOnce(once)
}

function foldOnce(text: string): string {
  const bare = fold(text.replace(unseen, '').replace(skinTone, ''))
    .normalize('NFKD')
    .replace(marks, '')
    .replace(leftOver, '')
  return bare
    .replace(arabicForms, form => arabic[form] ?? form)
    .replace(otherLatin, asciiOf)
    .replace(otherDigit, digit => anyAscii(digit))
    .normalize('NFKC')
}

/** ø, ł, đ, æ, ı and the rest of Latin: what is no letter with a mark over it for Unicode, and is one for people. */
function asciiOf(letter: string): string {
  return (
    anyAscii(letter)
      .toLowerCase()
      .replace(/[^a-z0-9]/g, '') || letter
  )
}
