import { expect, it } from 'vitest'
import { articlePictures } from '../../../../renderer/app/paper/articlePictures.ts'
import { deskError } from '../../../../src/base/deskError.ts'
import { err, ok } from '../../../../src/base/result.ts'

it('gives the bytes of an article’s picture, and null for one that is not there', async () => {
  const source = articlePictures(
    {
      'assets.get': ({ id, name }) =>
        Promise.resolve(
          id === 'a' && name === '甲.png'
            ? ok({ bytes: new Uint8Array([7]), mediaType: 'image/png' })
            : err(deskError('asset.notFound')),
        ),
    },
    'a',
  )
  expect(source.of).toBe('a')
  expect(await source.bytes('甲.png')).toEqual(new Uint8Array([7]))
  expect(await source.bytes('乙.png')).toBeNull()
})
