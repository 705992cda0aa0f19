// The one rule of whom an event concerns.
import { expect, test } from '@jest/globals'
import { type Audience, concerns } from './audience.ts'

const ann = new Set(['ann'])

test.each<[string, Audience, string | undefined, boolean]>([
  ['for everyone', {}, 'ann', true],
  ['for everyone, to nobody in particular', {}, undefined, true],
  ['for Ann alone', { only: ann }, 'ann', true],
  ['for Ann alone, to Bob', { only: ann }, 'bob', false],
  ['for Ann alone, to nobody in particular', { only: ann }, undefined, false],
  ['for all but Ann', { except: ann }, 'ann', false],
  ['for all but Ann, to Bob', { except: ann }, 'bob', true],
  ['for Ann alone and not for Ann', { only: ann, except: ann }, 'ann', false],
  ['for nobody', { only: new Set() }, 'ann', false],
])('%s', (_, audience, viewerId, isTheirs) => {
  expect(concerns(audience, viewerId)).toBe(isTheirs)
})
