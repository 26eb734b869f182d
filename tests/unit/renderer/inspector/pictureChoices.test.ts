import { describe, expect, it } from 'vitest'
import type { Asset } from '../../../../src/article/asset.ts'
import { pictureChoices } from '../../../../renderer/inspector/files/pictureChoices.ts'

const asset = (name: string, kind: Asset['kind'], size: number | null): Asset => ({
  name,
  kind,
  mediaType: 'application/octet-stream',
  size,
  sha256: null,
})
const ASSETS = [asset('W01.jpg', 'picture', 820), asset('W02.jpg', 'picture', null), asset('P01.pdf', 'file', 0)]

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
