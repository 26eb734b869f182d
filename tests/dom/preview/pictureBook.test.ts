import { describe, expect, it, vi } from 'vitest'
import { deskError } from '../../../src/base/deskError.ts'
import { err, ok } from '../../../src/base/result.ts'
import type { Bridge } from '../../../src/contract/bridge.ts'
import { BLANK, createPictureBook } from '../../../renderer/preview/pictureBook.ts'
import { eventually } from '../../helpers/eventually.ts'

const ID = '20160519-基层党建-abcd'

describe('the book of pictures', () => {
  it('is blank at first, then tells and gives the bytes; each picture is asked for once', async () => {
    const get = vi.fn<Bridge['assets.get']>(async () =>
      ok({ bytes: new Uint8Array([1, 2, 3]), mediaType: 'image/png' }),
    )
    const arrived = vi.fn()
    const book = createPictureBook({ 'assets.get': get }, ID, arrived)
    expect(book.urlOf('W01.png')).toBe(BLANK)
    expect(book.urlOf('W01.png')).toBe(BLANK)
    await eventually(() => expect(arrived).toHaveBeenCalledOnce())
    expect(book.urlOf('W01.png')).toBe('data:image/png;base64,AQID')
    expect(get.mock.calls).toEqual([[{ id: ID, name: 'W01.png' }]])
  })

  it('stays blank where the picture cannot be had, and does not ask again and again', async () => {
    const get = vi.fn<Bridge['assets.get']>(async () => err(deskError('asset.notFound')))
    const arrived = vi.fn()
    const book = createPictureBook({ 'assets.get': get }, ID, arrived)
    book.urlOf('W02.png')
    await new Promise((resolve) => setTimeout(resolve, 10))
    expect(book.urlOf('W02.png')).toBe(BLANK)
    expect(get).toHaveBeenCalledOnce()
    expect(arrived).not.toHaveBeenCalled()
  })
})
