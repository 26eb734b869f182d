import { expect, it } from 'vitest'
import { standsAlone } from '../../../src/suggest/standsAlone.ts'

it('tells what says something by itself from what needs another word', () => {
  expect(standsAlone({ word: '工作', tag: 'vn' })).toBe(false)
  expect(standsAlone({ word: '党建', tag: 'n' })).toBe(true)
  expect(standsAlone({ word: '跑', tag: 'v' })).toBe(false)
})
