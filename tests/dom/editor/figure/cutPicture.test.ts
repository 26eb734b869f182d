import { expect, it } from 'vitest'
import { cutName, formatOf, turnedSize } from '../../../../renderer/editor/figure/cutPicture.ts'

it('writes a picture in its own format, and leaves alone what moves', () => {
  expect(formatOf('W01.JPG')).toBe('image/jpeg')
  expect(formatOf('图.webp')).toBe('image/webp')
  expect(formatOf('动.gif')).toBe(null)
  expect(formatOf('noending')).toBe(null)
})

it('offers a name that says what it is, once', () => {
  expect(cutName('W01.jpg')).toBe('W01-cut.jpg')
  expect(cutName('W01-cut.jpg')).toBe('W01-cut.jpg')
})

it('knows how large a turned picture is', () => {
  expect(turnedSize({ width: 4, height: 3 }, 1)).toEqual({ width: 3, height: 4 })
  expect(turnedSize({ width: 4, height: 3 }, 2)).toEqual({ width: 4, height: 3 })
})
