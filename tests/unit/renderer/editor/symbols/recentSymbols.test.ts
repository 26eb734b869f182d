import { expect, it } from 'vitest'
import { keepRecent, recentSymbols } from '../../../../../renderer/editor/symbols/recentSymbols.ts'

it('offers what was put in last first, each once, a dozen at most', () => {
  for (const sign of '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬①') keepRecent(sign)
  expect(recentSymbols().join('')).toBe('①⑬⑫⑪⑩⑨⑧⑦⑥⑤④③')
})
