// Texts and JSON values that have broken something somewhere.

import type { Choices } from './choices.ts'

export function wildText(choices: Choices): string {
  return choices.make([
    () => 'hello',
    () => '',
    () => ' ',
    () => '\u0000',
    () => '\ud800',
    () => '\udc00\ud800',
    () => '\u202e\u2066abc',
    () => '👩‍👩‍👧‍👦'.repeat(1 + choices.below(50)),
    () => 'é'.normalize('NFD'),
    () => 'a'.repeat(choices.below(20_000)),
    () => '../../etc/passwd',
    () => '$where',
    () => '__proto__',
    () => 'constructor',
    () => '{"$gt":""}',
    () => '<script>alert(1)</script>',
    () => '%00%ff',
    () => 'ﷺ'.repeat(100),
    () => '2026-02-30T25:61:61Z',
    () => 'NaN',
    () => '-1',
    () => 'https://[::1',
    () => String.fromCodePoint(choices.below(0xd7ff)),
  ])
}

export function wildJson(choices: Choices): string {
  const many = 1 + choices.below(6_000)
  return choices.make([
    () => 'null',
    () => '{}',
    () => '[]',
    () => '0',
    () => '1e400',
    () => '-0',
    () => '123456789012345678901234567890',
    () => 'true',
    () => '""',
    () => JSON.stringify(wildText(choices)),
    () => '['.repeat(many) + ']'.repeat(many),
    () => `${'{"a":'.repeat(many)}1${'}'.repeat(many)}`,
    () => '{"__proto__":{"a":1}}',
    () => '{"constructor":{"prototype":{"a":1}}}',
    () => '{"toString":1,"length":-1,"then":{}}',
    () => '{"$gt":""}',
    () => '[null,null]',
    () => '{',
    () => 'undefined',
  ])
}
