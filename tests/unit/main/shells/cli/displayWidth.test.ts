import { describe, expect, it } from 'vitest'
import { displayWidth } from '../../../../../main/shells/cli/displayWidth.ts'

describe('displayWidth', () => {
  it.each([
    ['abc', 3],
    ['清样', 4],
    ['，。（）', 8],
    ['ＡＢ', 4],
    ['𠮷', 2],
    ['', 0],
  ])('%s takes %i columns', (text, width) => {
    expect(displayWidth(text)).toBe(width)
  })
})
