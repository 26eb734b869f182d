import { describe, expect, it } from 'vitest'
import { findAffiliation } from '../../../../../src/intake/webpage/fields/findAffiliation.ts'
import { helpReading } from './helpReading.ts'

describe('findAffiliation', () => {
  it('reads 作者单位', () => {
    expect(findAffiliation(helpReading('2020', '', '', '<p>（作者单位：青溪县档案馆）</p>'))?.value).toBe(
      '青溪县档案馆',
    )
    expect(findAffiliation(helpReading('2020'))).toBeNull()
  })
})
