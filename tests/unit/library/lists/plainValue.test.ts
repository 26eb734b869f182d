import { expect, it } from 'vitest'
import { plainValue } from '../../../../src/library/lists/plainValue.ts'

it.each([
  ['source', '  中国  社会科学网\n', '中国 社会科学网'],
  ['source', '甲/乙', '甲/乙'],
  ['channelPath', ' 理论 / / 党建/', '理论/党建'],
  ['channelPath', '/', ''],
  ['editors', '　', ''],
  ['authors', '长'.repeat(201), ''],
  ['authors', '长'.repeat(200), '长'.repeat(200)],
] as const)('%s “%s” is kept as “%s”', (field, text, kept) => {
  expect(plainValue(field, text)).toBe(kept)
})
