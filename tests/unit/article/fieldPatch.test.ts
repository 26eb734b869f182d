import { expect, it } from 'vitest'
import { fieldPatch } from '../../../src/article/fieldPatch.ts'

it('reads a field as people write it', () => {
  expect(fieldPatch('source', ' 新华社 ')).toEqual({ source: '新华社' })
  expect(fieldPatch('keywords', '党建；脱贫;小康、')).toEqual({ keywords: ['党建', '脱贫', '小康'] })
  expect(fieldPatch('origin', '原创')).toEqual({ origin: 'original' })
  expect(fieldPatch('origin', 'Reprint')).toEqual({ origin: 'reprint' })
  expect(fieldPatch('editors', '')).toEqual({ editors: [] })
})

it('refuses what the field cannot hold', () => {
  expect(fieldPatch('origin', '没有')).toBeNull()
  expect(fieldPatch('publishedAt', '昨天')).toBeNull()
})
