import { describe, expect, it } from 'vitest'
import { PAGE_PROFILE } from '../../../../src/publish/profiles.ts'
import { useExportChoice } from '../../../../renderer/publish/exportChoice.ts'

describe('the choice of the last export', () => {
  it('is the page, and no folder, until something is chosen; one choice leaves the other alone', () => {
    const { getState } = useExportChoice
    expect(getState()).toMatchObject({ profile: PAGE_PROFILE.name, folder: null })
    getState().choose({ folder: { grant: 'g', path: '/导出' } })
    getState().choose({ profile: 'fragment' })
    expect(getState()).toMatchObject({ profile: 'fragment', folder: { grant: 'g' } })
  })
})
