import { expect, it } from 'vitest'
import { assetAddress } from '../../../../main/shells/assetAddress.ts'
import { assetUrl } from '../../../../renderer/bridge/desk.ts'

it('addresses a picture so that the asset route understands it', () => {
  const id = '20160519-打好基层党建-a2b3'
  expect(assetAddress(assetUrl(id, '图 100%.jpg'))).toEqual({ id, name: '图 100%.jpg' })
})
