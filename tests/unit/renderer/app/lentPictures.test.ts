import { expect, it } from 'vitest'
import { lentPictures } from '../../../../renderer/app/paper/lentPictures.ts'
import { deskError } from '../../../../src/base/deskError.ts'
import { err, ok } from '../../../../src/base/result.ts'

const source = lentPictures(
  {
    'assets.lent': ({ client, name }) =>
      Promise.resolve(
        client !== '一窗'
          ? err(deskError('library.none'))
          : ok({ bytes: name === '甲.png' ? new Uint8Array([7]) : null }),
      ),
  },
  '一窗',
)

it('gives what the window lent, and null for what it did not or what the desk refuses', async () => {
  expect(await source.bytes('甲.png')).toEqual(new Uint8Array([7]))
  expect(await source.bytes('乙.png')).toBeNull()
  const refused = lentPictures({ 'assets.lent': () => Promise.resolve(err(deskError('library.none'))) }, '二窗')
  expect(await refused.bytes('甲.png')).toBeNull()
})

it('is of no article, and of each window apart', () => {
  expect(source.of).not.toBe(lentPictures({ 'assets.lent': () => Promise.resolve(ok({ bytes: null })) }, '二窗').of)
})
