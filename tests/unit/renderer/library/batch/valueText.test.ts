import { expect, it } from 'vitest'
import { valueText } from '../../../../../renderer/library/batch/valueText.ts'

it.each([
  [{ source: '求是' }, '求是'],
  [{ editors: ['钟义见', '丁涛'] }, '钟义见；丁涛'],
  [{ editors: [] }, ''],
  [{ origin: 'reprint' }, '转载'],
  [{ origin: '' }, ''],
])('says %j as a person reads it', (fields, text) => {
  expect(valueText(fields, 'zh')).toBe(text)
})
