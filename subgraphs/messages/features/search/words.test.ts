// What is found by what: each pair is a text that somebody has written and what somebody else types to find it.
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Message } from '../../core/model/model.ts'
import { foldLetters } from './letters.ts'
import { indexedOf, matchText } from './matching.ts'
import { readQuery, type SearchQuery } from './query.ts'
import { wordsOf } from './words.ts'

const me = '0199c0de-0000-7000-8000-000000000001'
const said: Message = {
  ...{ id: me, chatId: me, seq: 1, rev: 1, kind: 'TEXT', senderId: me, body: '', clientKey: '', sentAt: new Date(0) },
  ...{ mentionIds: [], replyToId: null, attachmentIds: [], reactions: [], note: null },
  ...{ editedAt: null, editedFromRev: null, deletedAt: null, countable: true },
}
const finds = (typed: string, text: string): boolean =>
  matchText(text, readQuery({ query: typed }, me) as SearchQuery) !== undefined

test.each([
  ...[
    ['don’t', "I don't know"],
    ["don't", 'I don’t know'],
    ['don`t', 'I donʼt know'],
    ['dont', 'I don’t know'],
  ],
  ...[
    ["don't", 'I dont know'],
    ['rubik', 'Rubik’s Cube'],
    ["rubik's", 'Rubik’s Cube'],
    ['arbre', 'sous l’arbre'],
  ],
  ...[
    ['report', 'final_report_2024.pdf'],
    ['2024', 'final_report_2024.pdf'],
    ['pdf', 'final_report_2024.pdf'],
  ],
  ...[
    ['final_report_2024.pdf', 'see final_report_2024.pdf'],
    ['final_rep*', 'see final_report_2024.pdf'],
  ],
  ...[
    ['json', 'edit db.json'],
    ['db.json', 'edit db.json'],
    ['db.js*', 'edit db.json'],
    ['DB', 'edit db.json'],
  ],
  ...[
    ['user', 'call getUserName()'],
    ['getusername', 'call getUserName()'],
    ['getUserName', 'call getUserName()'],
  ],
  ...[
    ['http', 'new HTTPServer'],
    ['server', 'new HTTPServer'],
    ['youtube', 'on YouTube'],
    ['tube', 'on YouTube'],
  ],
  ...[
    ['covid', 'covid19'],
    ['report', 'report2024'],
    ['foo', '__foo__'],
    ['init', 'snake_case_init'],
  ],
  ...[
    ['known', 'a well-known bird'],
    ['well-known', 'a well-known bird'],
    ['well known', 'a well-known bird'],
  ],
  ...[
    ['email', 'write me an e-mail'],
    ['e-mail', 'write me an e‑mail'],
    ['coop', 'the co-op'],
    ['collecció', 'una col·lecció'],
    ['colleccio', 'col·lecció'],
    ['cooperate', 'co\u00adoperate'],
  ],
  ...[
    ['example', 'https://www.example.com/a/some_page.html?q=1'],
    ['page', 'https://www.example.com/a/some_page.html'],
  ],
  ...[
    ['example.com', 'at https://example.com/a'],
    ['ann', 'ann.smith@mail.example.org'],
    ['smith', 'ann.smith@mail.org'],
  ],
  ...[
    ['ann.smith@mail.org', 'ann.smith@mail.org'],
    ['3.5', '3.5 GB'],
    ['10:30', 'at 10:30'],
    ['node', 'Node.js 24'],
  ],
])('%s finds "%s"', (typed, text) => {
  expect(finds(typed, text)).toBe(true)
})

test.each([
  ...[
    ['sodra', 'södra'],
    ['Oresund', 'Øresund'],
    ['lodz', 'Łódź'],
    ['dubrovnik', 'Dubrovnik'],
    ['dakovo', 'Đakovo'],
  ],
  ...[
    ['strasse', 'Straße'],
    ['STRASSE', 'straẞe'],
    ['aether', 'Æther'],
    ['oeuvre', 'œuvre'],
    ['isparta', 'ısparta'],
  ],
  ...[
    ['istanbul', 'İstanbul'],
    ['thorr', 'Þórr'],
    ['hamrun', 'Ħamrun'],
    ['duong', 'đường'],
    ['viet', 'Việt'],
    ['cafe', 'cafe\u0301'],
  ],
  ...[
    ['οδος', 'Οδός'],
    ['αθηνα', 'Αθήνα'],
    ['еще', 'ещё'],
    ['ещё', 'еще'],
    ['мои', 'мой'],
    ['киів', 'Київ'],
    ['ﬁne', 'fine'],
  ],
  ...[
    ['محمد', 'مُحَمَّد'],
    ['كتاب', 'كـتـاب'],
    ['احمد', 'أحمد'],
    ['الى', 'إلى'],
    ['اخر', 'آخر'],
    ['مدرسه', 'مدرسة'],
    ['على', 'علي'],
  ],
  ...[
    ['مسؤول', 'مسوول'],
    ['شيء', 'شيْء'],
    ['كتاب', 'ﻛﺘﺎﺏ'],
    ['کتاب', 'كتاب'],
    ['میخواهم', 'می\u200cخواهم'],
    ['2024', '٢٠٢٤'],
    ['2024', '۲۰۲۴'],
  ],
  ...[
    ['שלום', 'שָׁלוֹם'],
    ['צה"ל', 'צה״ל'],
    ['צהל', 'צה״ל'],
    ["ג'ירפה", 'ג׳ירפה'],
  ],
  ...[
    ['東京', '東京都に行きます'],
    ['京都', '東京都に行きます'],
    ['都に', '東京都に行きます'],
    ['天气', '今天天气很好'],
    ['コンピュータ', 'コンピューター'],
  ],
  ...[
    ['学校', '我们的学校2024'],
    ['ガ', 'ｶﾞｽ'],
    ['학교', '학교에서'],
    ['학교', '학교에서'.normalize('NFD')],
    ['สวัสดี', 'สวัสดีชาวโลก'],
    ['ชาว', 'สวัสดีชาวโลก'],
  ],
  ...[
    ['👍', 'done 👍'],
    ['👍', 'done 👍🏽'],
    ['👍🏿', 'done 👍'],
    ['❤', 'much ❤️'],
    ['👩‍💻', 'a 👩‍💻 works'],
    ['🇩🇪', '🇫🇷🇩🇪'],
    ['1', '1️⃣ first'],
  ],
  ...[
    ['"hello world"', 'hello 👋 world'],
    ['"well done" 👍', 'well done 👍'],
  ],
])('%s is %s, however it is spelt', (typed, text) => {
  expect(finds(typed, text)).toBe(true)
})

test.each([
  ...[
    ['report', 'reporter'],
    ['京東', '東京都'],
    ['か', 'が'],
    ['क', 'की'],
    ['👎', '👍'],
    ['"user get"', 'getUser'],
    ['db.json', 'json db'],
  ],
])('%s does not find "%s"', (typed, text) => {
  expect(finds(typed, text)).toBe(false)
})

test('every Latin letter of a living language is written in plain letters, and none differs from its capital', () => {
  const left: string[] = []
  for (let code = 0x41; code < 0x1fbff; code++) {
    const letter = String.fromCodePoint(code)
    if (!/^[\p{Lu}\p{Ll}\p{Lt}]$/u.test(letter) || !/^\p{Script=Latin}$/u.test(letter)) continue
    expect(foldLetters(letter)).toBe(foldLetters(letter.toUpperCase()))
    if (!/^[a-z0-9]+$/.test(foldLetters(letter))) left.push(letter)
  }
  // Signs of phonetic and ancient writing, and the glottal stop.
  expect(left.join('')).toBe('ƸƹɁɂʡʢʭᴤᴥꜢꜣꜤꜥꝪꝫꝮꝯꞋꞌ꟎꟏')
})

test('marks over Greek and Cyrillic letters, and those of Arabic and Hebrew, make no difference', () => {
  for (let code = 0x370; code < 0x700; code++) {
    const letter = String.fromCodePoint(code)
    if (!/^\p{L}$/u.test(letter)) continue
    const [base = ''] = letter.normalize('NFD')
    expect(foldLetters(letter)).toBe(foldLetters(base))
  }
})

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc
    .array(fc.constantFrom("don't", 'a_b.c', 'getX', '東京', '👍🏽', 'é', '-', ' ', "'", 'ŉ', 'شيْء', '1️⃣', '\u200d'), {
      maxLength: 12,
    })
    .map(parts => parts.join('')),
)

test('a word stands where its offsets say, in any text, and holds nothing that an id is cut by', () => {
  fc.assert(
    fc.property(anyText, text => {
      let [reached, place] = [0, 0]
      for (const word of wordsOf(text)) {
        expect(word.start).toBeGreaterThanOrEqual(reached)
        expect(word.end).toBeGreaterThan(word.start)
        expect(word.end).toBeLessThanOrEqual(text.length)
        expect(word.place).toBeGreaterThanOrEqual(place)
        for (const term of [word.term, ...word.also]) expect(term).toMatch(/^(@\+)?[^\s|@]{1,64}$/)
        reached = word.end
        place = word.place
      }
    }),
    { numRuns: 1_000 },
  )
})

test('folding twice is folding once', () => {
  fc.assert(
    fc.property(anyText, text => {
      expect(foldLetters(foldLetters(text))).toBe(foldLetters(text))
    }),
    { numRuns: 1_000 },
  )
})

test('whatever stands in a text is found by typing it: one word, however it is spelt', () => {
  fc.assert(
    fc.property(anyText, text => {
      for (const { start, end } of wordsOf(text)) {
        const typed = text.slice(start, end)
        if (/["*]/.test(typed) || typed.length > 60) continue
        for (const spelt of [typed, typed.normalize('NFD'), typed.normalize('NFC')])
          if (!('code' in readQuery({ query: spelt }, me))) expect([spelt, finds(spelt, text)]).toEqual([spelt, true])
      }
    }),
    { numRuns: 200 },
  )
})

test('characters that are told apart without the segmenter are those that it tells apart', () => {
  const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' })
  const joining: string[] = []
  for (let point = 0x2e80; point < 0x32400; point++) {
    const text = String.fromCodePoint(point)
    if (!/^[[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]--\p{M}]$/v.test(text)) continue
    if ([...segmenter.segment(`水${text}水`)].length !== 3) joining.push(text)
  }
  expect(joining).toEqual([])
})

test('an address is one thing that is said: how long its message is does not depend on how many words stand in it', () => {
  const lengthOf = (body: string) => indexedOf({ ...said, body })?.length
  expect(lengthOf('see help.ubuntu.com')).toBe(2)
  expect(lengthOf('see final_report.pdf 🎉')).toBe(2)
  expect(lengthOf('see what I wrote')).toBe(4)
})

test('a backtick is an apostrophe beside a letter or two, and else a mark around code', () => {
  const termsOf = (text: string) => wordsOf(text).map(({ term }) => term)
  expect(termsOf('l`eau, don`t, qu`il')).toEqual(['leau', 'dont', 'quil'])
  expect(termsOf('rar x file`printf` `less`')).toEqual(['rar', 'x', 'file', 'printf', 'less'])
})
