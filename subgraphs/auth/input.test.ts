import { expect, test } from '@jest/globals'
import { deviceOf, parseDevice, parseDisplayName, parseEmail, parseNewPassword } from './input.ts'

const strong = { weakness: () => undefined }

test('addresses that differ in case, or in the spelling of their domain, are one account', () => {
  expect(parseEmail(' Ann.O@Example.COM ')).toEqual({ email: 'Ann.O@example.com', emailKey: 'ann.o@example.com' })
  expect(parseEmail('ann@b\u00fccher.example')).toMatchObject({ emailKey: 'ann@xn--bcher-kva.example' })
})

test.each([
  '',
  'ann',
  '@example.com',
  'ann@',
  'ann@localhost',
  'ann@@example.com',
  'a b@example.com',
  'ann@exa mple.com',
  'ann\r\nBcc: all@example.com',
  'ann@example.com\r\nBcc: all@example.com',
  '\u0430nn@example.com',
  '"ann"@example.com',
  'ann@-example.com',
  `${'x'.repeat(65)}@example.com`,
  `ann@${'x'.repeat(260)}.com`,
])('%j is no address, and the field is named', text => {
  expect(parseEmail(text)).toMatchObject({ code: 'INVALID_INPUT', field: ['email'] })
})

test('a password is hashed in one spelling, and its length counts letters', () => {
  expect(parseNewPassword('\uff41\uff42\uff43\uff44\uff45\uff46\uff47\uff48', strong, [], 'password')).toBe('abcdefgh')
  expect(parseNewPassword('\u{1f600}'.repeat(8), strong, [], 'password')).toBe('\u{1f600}'.repeat(8))
  for (const text of ['\u{1f600}'.repeat(7), 'x'.repeat(129), 'abcdefg\ud800', 'abcdefg\0'])
    expect(parseNewPassword(text, strong, [], 'newPassword')).toMatchObject({ field: ['newPassword'] })
})

test('a name is what can be seen', () => {
  expect(parseDisplayName('  Ann   Other ')).toBe('Ann Other')
  for (const text of ['', ' \u200b ', 'x'.repeat(65), 'a\u202eb'])
    expect(parseDisplayName(text)).toMatchObject({ field: ['displayName'] })
})

test.each([
  ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox on Linux'],
  ['Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36 Edg/140.0', 'Edge on Windows'],
  ['Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Safari/604.1', 'Safari on iOS'],
  ['Mozilla/5.0 (Linux; Android 15) Chrome/140.0 Mobile Safari/537.36', 'Chrome on Android'],
  ['curl/8.5.0', 'Unknown device'],
])('the device of %j is %s', (agent, device) => expect(deviceOf(agent)).toBe(device))

test('a device is called what its owner calls it', () => {
  expect(parseDevice(' My phone ', 'curl')).toBe('My phone')
  expect(parseDevice('', 'curl')).toBe('Unknown device')
  expect(parseDevice('x'.repeat(65), 'curl')).toMatchObject({ field: ['session', 'device'] })
})
