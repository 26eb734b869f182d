import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FIELD_KEYS } from '../../../../src/article/fields.ts'
import { emptyMetadata, isListKey } from '../../../../src/article/metadata.ts'
import { compareMetadata, type ValueRun } from '../../../../src/saving/compare/compareMetadata.ts'
import { arbitraryMetadata } from '../../../helpers/arbitraryMetadata.ts'

const side = (runs: readonly ValueRun[], gone: ValueRun['kind']) =>
  runs.filter(({ kind }) => kind !== gone).map(({ text }) => text)

describe('compareMetadata', () => {
  it('gives both values of every field that differs, and no field that does not', () => {
    fc.assert(
      fc.property(arbitraryMetadata(), arbitraryMetadata(), (before, after) => {
        const changes = new Map(compareMetadata(before, after).map((change) => [change.key, change]))
        for (const key of FIELD_KEYS) {
          const change = changes.get(key)
          const same = JSON.stringify(before[key]) === JSON.stringify(after[key])
          expect(change === undefined).toBe(same)
          if (change === undefined) continue
          const [was, is] = [side(change.runs, 'inserted'), side(change.runs, 'deleted')]
          expect(isListKey(key) ? was : was.join('')).toEqual(before[key])
          expect(isListKey(key) ? is : is.join('')).toEqual(after[key])
        }
      }),
    )
  })

  it('reads a title word by word, a list item by item, a date as a whole', () => {
    const before = {
      ...emptyMetadata(),
      title: '基层党建工作的意见',
      editors: ['王建国', '李梅'],
      publishedAt: '2018-01-16',
    }
    const after = {
      ...before,
      title: '农村基层党建工作的意见',
      editors: ['王建国', '赵敏', '李梅'],
      publishedAt: '2018-01-17',
    }
    expect(compareMetadata(before, after)).toEqual([
      {
        key: 'title',
        many: false,
        runs: [
          { kind: 'inserted', text: '农村' },
          { kind: 'kept', text: '基层党建工作的意见' },
        ],
      },
      {
        key: 'publishedAt',
        many: false,
        runs: [
          { kind: 'deleted', text: '2018-01-16' },
          { kind: 'inserted', text: '2018-01-17' },
        ],
      },
      {
        key: 'editors',
        many: true,
        runs: [
          { kind: 'kept', text: '王建国' },
          { kind: 'inserted', text: '赵敏' },
          { kind: 'kept', text: '李梅' },
        ],
      },
    ])
  })
})
