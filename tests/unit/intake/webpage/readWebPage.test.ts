import { describe, expect, it } from 'vitest'
import { bodyText } from '../../../../src/article/document/bodyText.ts'
import { readWebPage } from '../../../../src/intake/webpage/readWebPage.ts'

const S = '近日，由市文旅局主办的古镇灯会在东溪古镇开幕，三百余盏手工花灯沿河次第点亮。'
const page = (text: string, head = '') =>
  `<head><title>古镇灯会开幕</title>${head}</head><body><h1>古镇灯会开幕</h1><p>2020-01-02 来源：青溪网</p><div id="t">${text}</div></body>`

describe('readWebPage', () => {
  it('tells of the furniture that it leaves out, with its line on the page', () => {
    const { document, dropped } = readWebPage(page(`<p>${S}</p><div id="shareBar">分享到微信</div><p>${S}</p>`))
    expect(bodyText(document)).toBe(`${S}\n${S}`)
    expect(dropped.map(({ what, line }) => ({ what, line }))).toEqual([{ what: '分享到微信', line: 4 }])
  })

  it('makes addresses whole with the page’s base, and tells of pictures that lie elsewhere', () => {
    const { document, losses } = readWebPage(
      page(`<p>${S}</p><p><img src="p.jpg"></p><p>${S}</p>`, '<base href="/n/">'),
      'https://site.example/a/1.html',
    )
    const figure = document.content?.find(({ type }) => type === 'figure')
    expect(figure?.attrs?.remote).toBe('https://site.example/n/p.jpg')
    expect(losses).toContainEqual({
      kind: 'remotePicture',
      where: 'document',
      what: 'https://site.example/n/p.jpg',
    })
  })

  it('names the pictures saved beside the page, each once, and says that their bytes are missing', () => {
    const picture = '<p><img src="./p_files/a.jpg"></p>'
    const { assets, losses } = readWebPage(page(`${picture}<p>${S}</p>${picture}<p>${S}</p>`))
    expect(assets).toMatchObject([{ name: 'a.jpg', kind: 'picture', mediaType: 'image/jpeg', sha256: null }])
    expect(losses.filter(({ kind }) => kind === 'missingBytes')).toHaveLength(1)
  })

  it('gives the whole text rather than none', () => {
    expect(bodyText(readWebPage('<body><p>责任编辑：苏叶</p></body>').document)).toBe('责任编辑：苏叶')
  })
})
