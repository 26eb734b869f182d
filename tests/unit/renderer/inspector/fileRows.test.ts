import { describe, expect, it } from 'vitest'
import type { Asset } from '../../../../src/article/asset.ts'
import { fileRows } from '../../../../renderer/inspector/files/fileRows.ts'
import { pictureChoices } from '../../../../renderer/inspector/files/pictureChoices.ts'

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

describe('the pictures to choose from', () => {
  it('are the pictures, not the files', () => {
    expect(pictureChoices(ASSETS, '')).toEqual([
      { name: 'W01.jpg', hasBytes: true },
      { name: 'W02.jpg', hasBytes: false },
    ])
  })

  it('hold the chosen one though it is not here', () => {
    expect(pictureChoices(ASSETS, 'old.png').at(-1)).toEqual({ name: 'old.png', hasBytes: false })
    expect(pictureChoices(ASSETS, 'W01.jpg')).toHaveLength(2)
  })
})
