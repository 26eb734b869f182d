import { expect, it } from 'vitest'
import { valueText } from '../../../../renderer/library/batch/valueText.ts'

it('gives one field by its value, several each by its name', () => {
  expect(valueText({ source: '新华社' }, 'zh')).toBe('新华社')
  expect(valueText({ origin: 'original' }, 'en')).toBe('Original')
  expect(valueText({ origin: '' }, 'zh')).toBe('')
  expect(valueText({}, 'zh')).toBe('')
  expect(valueText({ editors: ['丁涛', '汤诗瑶'], source: '' }, 'zh')).toBe('责编：丁涛；汤诗瑶\n来源：—')
  expect(valueText({ editors: ['丁涛'], source: 'A' }, 'en')).toBe('Editors: 丁涛\nSource: A')
})
