import { describe, expect, it } from 'vitest'
import { FIELD_KEYS, fieldOf } from '../../../../src/article/fields.ts'
import { CATALOGUE } from '../../../../src/base/messages/catalogue.ts'
import { FORM_GROUPS } from '../../../../renderer/inspector/fieldGroups.ts'

describe('the groups of the form', () => {
  it('holds every field of the table exactly once', () => {
    const shown = FORM_GROUPS.flatMap(({ keys }) => keys)
    expect([...shown].sort()).toEqual([...FIELD_KEYS].sort())
  })

  it('keep the order of the table within a group, and have a heading each', () => {
    for (const { group, heading, keys } of FORM_GROUPS) {
      expect(keys).toEqual(FIELD_KEYS.filter((key) => fieldOf(key).group === group))
      expect(CATALOGUE[heading].zh).not.toBe('')
    }
  })
})
