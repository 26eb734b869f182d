import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { namedAssets } from '../../../../../main/documents/assets/namedAssets.ts'
import { arbitraryAssetName } from '../../../../helpers/arbitraryAssetName.ts'

describe('namedAssets', () => {
  it('keeps names and kinds, and nothing that only bytes could tell', () => {
    const name = fc.uniqueArray(arbitraryAssetName())
    fc.assert(
      fc.property(name, (names) => {
        const assets = namedAssets(names.map((one) => ({ name: one, kind: 'picture', size: 5, width: 5, more: 1 })))
        expect(assets?.map((asset) => asset.name)).toEqual(names)
        for (const asset of assets ?? []) {
          expect(asset).toMatchObject({ kind: 'picture', size: null, sha256: null })
          expect(Object.keys(asset)).toEqual(['name', 'kind', 'mediaType', 'size', 'sha256'])
        }
      }),
    )
  })

  it.each([[[null]], [['a.png']], [[{}]], [[{ name: '..' }]], [[{ name: 'a.png' }, { name: 'a.png' }]]])(
    'refuses %j',
    (given) => {
      expect(namedAssets(given)).toBeNull()
    },
  )
})
