import { describe, expect, it } from 'vitest'
import type { Asset } from '../../../../src/article/asset.ts'
import { fileRows } from '../../../../renderer/inspector/files/fileRows.ts'

const asset = (name: string, kind: Asset['kind'], size: number | null): Asset => ({
  name,
  kind,
  mediaType: 'application/octet-stream',
  size,
  sha256: null,
})
const ASSETS = [asset('W01.jpg', 'picture', 820), asset('W02.jpg', 'picture', null), asset('P01.pdf', 'file', 0)]

describe('the files of a list', () => {
  it('have their sizes, in the order of the list', () => {
    expect(fileRows(['P01.pdf', 'W01.jpg'], ASSETS)).toEqual([
      { name: 'P01.pdf', size: 0 },
      { name: 'W01.jpg', size: 820 },
    ])
  })

  it('are missing where only the name is known, or not even that', () => {
    expect(fileRows(['W02.jpg', 'gone.doc'], ASSETS).map(({ size }) => size)).toEqual([null, null])
  })
})
