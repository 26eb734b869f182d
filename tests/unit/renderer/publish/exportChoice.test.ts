import { describe, expect, it } from 'vitest'
import { useExportChoice } from '../../../../renderer/publish/exportChoice.ts'

describe('the choice of the last export', () => {
  it('is no profile and no folder until something is chosen; one choice leaves the other alone', () => {
    const { getState } = useExportChoice
    expect(getState()).toMatchObject({ profile: null, folder: null })
    getState().choose({ folder: { grant: 'g', path: '/导出' } })
    getState().choose({ profile: 'fragment' })
    expect(getState()).toMatchObject({ profile: 'fragment', folder: { grant: 'g' } })
  })
})
