import { expect, it } from 'vitest'
import { conditionChoices, conditionField } from '../../../../renderer/library/conditions/conditionWords.ts'
import { STAGES } from '../../../../src/article/stages.ts'
import { ROW_FIELDS, rowRelations, valueKind } from '../../../../src/library/query/rows/rowRelations.ts'

it.each(['zh', 'en'] as const)('has a word of its own for everything one can ask about (%s)', (language) => {
  const words = ROW_FIELDS.map((field) => conditionField(field, language))
  expect(new Set(words).size).toBe(ROW_FIELDS.length)
  for (const word of words) expect(word).toMatch(language === 'zh' ? /[\u4e00-\u9fff]/ : /^[A-Z]/)
})

it.each(['zh', 'en'] as const)('has choices wherever a value is chosen (%s)', (language) => {
  for (const field of ROW_FIELDS) {
    const isChosen = rowRelations(field).some((relation) => ['choice', 'several'].includes(valueKind(field, relation)))
    const labels = conditionChoices(field, language, STAGES).map(({ label }) => label)
    expect(labels.length > 0, field).toBe(isChosen)
    expect(labels.filter((label) => label === '' || label.includes('.'))).toEqual([])
  }
})
