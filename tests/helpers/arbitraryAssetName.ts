import fc from 'fast-check'
import { isAssetName } from '../../src/article/asset.ts'

/** A name that an asset may have: a published one, or any that a person's file could bear. */
export function arbitraryAssetName(): fc.Arbitrary<string> {
  const published = fc
    .tuple(fc.constantFrom('W0', 'P0'), fc.integer({ min: 0, max: 999_999 }), fc.constantFrom('jpg', 'png', 'gif'))
    .map(([head, number, ending]) => `${head}20180116412817${String(number).padStart(6, '0')}.${ending}`)
  const own = fc
    .string({ unit: fc.constantFrom(..."图表 照片（1）-_.aB&'#%+;,"), minLength: 1, maxLength: 30 })
    .map((name) => `${name}.jpg`)
    .filter(isAssetName)
  return fc.oneof(published, own)
}
