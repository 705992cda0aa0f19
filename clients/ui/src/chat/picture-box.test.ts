// Places of pictures: none is larger than its picture, but for a finger; none is larger than a message.
import { expect, test } from '@jest/globals'
import { fills, placeOf } from './picture-box.ts'

test.each([
  ['a photograph', { width: 4_000, height: 3_000 }, { width: 360, height: 270 }, true],
  ['a photograph on end', { width: 3_000, height: 4_000 }, { width: 240, height: 320 }, true],
  ['an icon', { width: 24, height: 24 }, { width: 44, height: 44 }, false],
  ['a small picture', { width: 120, height: 90 }, { width: 120, height: 90 }, true],
  ['a line', { width: 480, height: 60 }, { width: 360, height: 60 }, true],
  ['a thread', { width: 2, height: 5_000 }, { width: 44, height: 320 }, false],
  ['a long page', { width: 100, height: 5_000 }, { width: 100, height: 320 }, true],
  ['one of unknown size', { width: null, height: null }, { width: 360, height: 270 }, true],
  ['one of no height', { width: 12, height: 0 }, { width: 360, height: 270 }, true],
])('%s', (_, size, place, isFilled) => {
  expect(placeOf(size)).toEqual(place)
  expect(fills(size, place)).toBe(isFilled)
})

test('whatever the size, a place is at least a finger and at most a message, and no picture is blown up in it', () => {
  for (let width = 1; width < 5_000; width += 111)
    for (let height = 1; height < 5_000; height += 123) {
      const place = placeOf({ width, height })
      expect(Math.min(place.width, place.height)).toBeGreaterThanOrEqual(44)
      expect(place.width).toBeLessThanOrEqual(360)
      expect(place.height).toBeLessThanOrEqual(320)
      if (width >= 44) expect(place.width).toBeLessThanOrEqual(width)
      if (height >= 44) expect(place.height).toBeLessThanOrEqual(height)
    }
})
