import { describe, expect, it } from 'vitest'
import { readHtml } from '../../../../renderer/editor/paste/readHtml.ts'
import { sortPictures } from '../../../../renderer/editor/paste/sortPictures.ts'

const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAAAAACw='
const png = (name: string) => new File(['x'], name, { type: 'image/png' })

function sorted(html: string, files: File[] = []) {
  const page = readHtml(html)
  return { ...sortPictures(page, files), html: page.body.innerHTML }
}

describe('sortPictures', () => {
  it('keeps the address of a picture on the network, and leaves nothing to load', () => {
    const { remote, html } = sorted('<img src="https://a.cn/1.png" srcset="https://a.cn/2.png 2x" alt="山">')
    expect(remote).toBe(1)
    expect(html).toBe('<img alt="山" data-remote="https://a.cn/1.png">')
  })

  it('keeps the name of a picture that lies elsewhere', () => {
    const { missing, html } = sorted(
      '<img src="file:///C:/Users/x/AppData/Local/Temp/msohtmlclip1/01/clip_image001.png"><img src="./W020180116412817190956.jpg"><img src="%E5%9B%BE1.png">',
    )
    expect(missing).toEqual(['clip_image001.png', 'W020180116412817190956.jpg', '图1.png'])
    expect(html).not.toContain('src=')
  })

  it('takes pictures that stand in the page itself', () => {
    const { local } = sorted(`<img src="${PIXEL}">`)
    expect(local.map(({ file }) => [file.name, file.type, file.size])).toEqual([['paste-1.gif', 'image/gif', 14]])
  })

  it('takes the files of the clipboard for the pictures of the page when they are as many', () => {
    const html = '<p>文</p><img src="file:///C:/a.png"><img src="file:///C:/b.png">'
    expect(sorted(html, [png('1.png'), png('2.png')]).local.map(({ file }) => file.name)).toEqual(['1.png', '2.png'])
    expect(sorted(html, [png('1.png')])).toMatchObject({ local: [], missing: ['a.png', 'b.png'] })
  })

  it('removes what cannot be taken: SVG, blobs, scripts, addresses of no picture', () => {
    const { refused, html } = sorted(
      '<img src="data:image/svg+xml;base64,PHN2Zz4="><img src="blob:https://a.cn/1"><img src="javascript:x()"><img src="cid:1"><img>',
    )
    expect(refused).toBe(5)
    expect(html).toBe('')
  })

  it('leaves pictures of a paper alone', () => {
    const own = '<img data-asset="a.png" alt=""><img data-remote="https://a.cn/1.png" alt=""><img data-empty="" alt="">'
    expect(sorted(own)).toMatchObject({ html: own, missing: [], remote: 0, refused: 0 })
  })
})
