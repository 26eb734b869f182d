import { describe, expect, it } from 'vitest'
import { emptyMetadata, withPatch } from '../../../src/article/metadata.ts'
import { fieldText } from '../../../src/publish/fieldText.ts'

const separators = { keywordSeparator: ';', nameSeparator: '、' }
const metadata = withPatch(emptyMetadata(), { title: '甲;乙、丙', keywords: ['党建', '扶贫'], editors: ['丁', '戊'] })

describe('fieldText', () => {
  it('joins keywords by one separator and every other list by the other', () => {
    expect(fieldText(metadata, 'keywords', separators)).toBe('党建;扶贫')
    expect(fieldText(metadata, 'editors', separators)).toBe('丁、戊')
  })

  it('leaves a line as it is, and makes nothing of an empty list', () => {
    expect(fieldText(metadata, 'title', separators)).toBe('甲;乙、丙')
    expect(fieldText(metadata, 'authors', separators)).toBe('')
  })
})
