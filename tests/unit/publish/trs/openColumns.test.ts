import { describe, expect, it } from 'vitest'
import { OPEN_COLUMNS } from '../../../../src/publish/trs/openColumns.ts'
import { TRS_FIELDS } from '../../../../src/publish/trs/trsValues.ts'

describe('the columns that fields may fill', () => {
  it('hold every one that the preset fills, and none that the desk fills', () => {
    expect(OPEN_COLUMNS).toEqual(expect.arrayContaining(Object.keys(TRS_FIELDS)))
    for (const own of ['DOCID', 'DOCSTATUS', 'DOCHTMLCON', 'DOCCONTENT', 'DOCWORDSCOUNT', 'CRUSER', 'DOCCHANNEL']) {
      expect(OPEN_COLUMNS).not.toContain(own)
    }
  })
})
