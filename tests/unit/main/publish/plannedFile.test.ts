import { describe, expect, it } from 'vitest'
import { plannedFile } from '../../../../main/publish/plannedFile.ts'

describe('plannedFile', () => {
  it('measures text in bytes', () => {
    expect(plannedFile({ path: 'a.html', kind: 'text', text: '清样!' })).toEqual({ path: 'a.html', size: 7 })
    expect(plannedFile({ path: 'b', kind: 'asset', asset: 'b', size: null })).toEqual({ path: 'b', size: null })
  })

  it('shows what an archive will hold, and how much that is', () => {
    const entries = [
      { path: 'a.xml', kind: 'text', text: '清样!' },
      { path: 'W0.jpg', kind: 'asset', asset: '图.jpg', size: 100 },
    ] as const
    expect(plannedFile({ path: 'a.zip', kind: 'archive', entries, moment: '' })).toEqual({
      path: 'a.zip',
      size: 107,
      entries: [
        { path: 'a.xml', size: 7 },
        { path: 'W0.jpg', size: 100 },
      ],
    })
  })
})
