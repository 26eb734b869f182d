import { expect, it } from 'vitest'
import { articlePictures } from '../../../../renderer/app/paper/articlePictures.ts'
import type { CopiedPictures } from '../../../../src/contract/copiedPictures.ts'
import { deskError } from '../../../../src/base/deskError.ts'
import { err, ok } from '../../../../src/base/result.ts'

const told: CopiedPictures[] = []
const source = articlePictures(
  {
    'assets.get': ({ id, name }) =>
      Promise.resolve(
        id === 'a' && name === '甲.png'
          ? ok({ bytes: new Uint8Array([7]), mediaType: 'image/png' })
          : err(deskError('asset.notFound')),
      ),
    'assets.noteCopied': (copied) => {
      told.push(copied)
      return Promise.resolve(ok({}))
    },
  },
  'a',
)

it('gives the bytes of an article’s picture, and null for one that is not there', async () => {
  expect(source.of).toBe('a')
  expect(await source.bytes('甲.png')).toEqual(new Uint8Array([7]))
  expect(await source.bytes('乙.png')).toBeNull()
})

it('tells the other windows what is copied from there', () => {
  source.copied?.(['甲.png'])
  expect(told).toMatchObject([{ id: 'a', names: ['甲.png'] }])
})
