import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isAssetName, type Asset } from '../../../../../src/article/asset.ts'
import { assetFileName } from '../../../../../main/documents/assets/assetFileName.ts'

const asset: Asset = { name: '', kind: 'picture', mediaType: 'image/png', size: 3, sha256: 'ab12'.repeat(16) }
const HASHED = 'ab12ab12ab12ab12.png'

describe('assetFileName', () => {
  it('is always a name an asset can have, ends truly, and is nobody else’s', () => {
    const name = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string().map((text) => `${text}.png`),
    )
    fc.assert(
      fc.property(name, fc.array(name), (original, taken) => {
        const kept = assetFileName(original, asset, taken)
        expect(isAssetName(kept)).toBe(true)
        expect(kept.toLowerCase().endsWith('.png')).toBe(true)
        expect([kept === HASHED, !taken.map((other) => other.toLowerCase()).includes(kept.toLowerCase())]).toContain(
          true,
        )
      }),
    )
  })

  it('keeps the last part of a path', () => {
    expect(assetFileName('/home/a/图.png', asset, [])).toBe('图.png')
    expect(assetFileName('C:\\a\\图.png', asset, [])).toBe('图.png')
  })

  it('takes one spelling of a name for the other (NFC and NFD, upper and lower case)', () => {
    expect(assetFileName('é.png'.normalize('NFD'), asset, [])).toBe('é.png'.normalize('NFC'))
    expect(assetFileName('é.png', asset, ['É.PNG'.normalize('NFD')])).toBe(HASHED)
  })

  it('keeps the ending of a file that is no picture', () => {
    const file: Asset = { ...asset, kind: 'file', mediaType: 'application/pdf' }
    expect(assetFileName('表.PDF', file, ['表.pdf'])).toBe('ab12ab12ab12ab12.pdf')
  })
})
