import fc from 'fast-check'
import { isWebAddress } from '../../src/article/document/safeAddress.ts'

/** An https or http address. */
export function arbitraryWebAddress(): fc.Arbitrary<string> {
  return fc
    .webUrl({ validSchemes: ['http', 'https'], withFragments: true, withQueryParameters: true })
    .filter(isWebAddress)
}
