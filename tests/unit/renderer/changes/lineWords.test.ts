import { expect, it } from 'vitest'
import { lineWords } from '../../../../renderer/changes/lineWords.ts'
import { translate } from '../../../../src/base/messages/translate.ts'

it('says rows and columns in both languages, several by their number', () => {
  const lines = [
    { kind: 'row', act: 'inserted', count: 1 },
    { kind: 'column', act: 'deleted', count: 2 },
  ] as const
  expect(lineWords(lines, (key, values) => translate('zh', key, values))).toBe('插入行、删除 2 列')
  expect(lineWords(lines, (key, values) => translate('en', key, values))).toBe('Row added, 2 columns removed')
})
