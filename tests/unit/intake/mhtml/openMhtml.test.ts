import { describe, expect, it } from 'vitest'
import { looksLikeMhtml, openMhtml } from '../../../../src/intake/mhtml/openMhtml.ts'
import { mhtml } from '../../../helpers/mhtml.ts'
import { pngBytes } from '../../../helpers/pictureBytes.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)

describe('a page saved as one file', () => {
  it('is its first page, with the pictures by address and by name', () => {
    const picture = pngBytes(3, 3)
    const opened = openMhtml(
      mhtml([
        { type: 'text/css', encoding: '8bit', bytes: utf8('p{}') },
        { type: 'text/html', encoding: '8bit', bytes: utf8('<p>页</p>') },
        { type: 'text/html', encoding: '8bit', bytes: utf8('<p>框</p>') },
        { type: 'image/png', encoding: 'base64', location: 'https://x.example/a.png', id: 'p1', bytes: picture },
      ]),
    )
    expect(new TextDecoder().decode(opened?.page.bytes)).toBe('<p>页</p>')
    expect([...opened!.pictures.keys()]).toEqual(['https://x.example/a.png', 'cid:p1'])
    expect(opened!.pictures.get('cid:p1')).toEqual(picture)
  })

  it('is nothing without a page', () => {
    expect(openMhtml(mhtml([{ type: 'image/png', encoding: 'base64', bytes: Uint8Array.of(1) }]))).toBeNull()
  })

  it('is told by its headers, a text that begins with a word and a colon is not one', () => {
    expect(looksLikeMhtml(new TextDecoder('latin1').decode(mhtml([])))).toBe(true)
    expect(looksLikeMhtml('Date: 今天\r\n\r\nContent-Type: multipart/related')).toBe(false)
    expect(looksLikeMhtml('Subject: 清样')).toBe(false)
  })
})
