import { describe, expect, it } from 'vitest'
import { readHtml, writeHtml } from '../../../helpers/articleHtml.ts'

const shape = (html: string) => readHtml(html).toString()

describe('a figure', () => {
  it('from a picture on the network keeps its address, text and place', () => {
    const html = '<p>甲<img src="https://a.cn/1.jpg" alt="图">乙</p>'
    expect(shape(html)).toBe('doc(paragraph("甲"), figure, paragraph("乙"))')
    expect(readHtml(html).child(1).attrs).toMatchObject({ remote: 'https://a.cn/1.jpg', asset: '', alt: '图' })
  })

  it.each([
    'javascript:alert(1)',
    'data:image/png;base64,AA==',
    'file:///C:/clip_image001.png',
    'blob:https://a.cn/1',
    '1.jpg',
  ])('does not come of a picture at %s', (src) => {
    expect(shape(`<p>甲<img src="${src}"></p>`)).toBe('doc(paragraph("甲"))')
  })

  it('takes no file name that leads elsewhere', () => {
    expect(readHtml('<img data-asset="../1.jpg" src="https://a.cn/1.jpg">').child(0).attrs.asset).toBe('')
  })

  it('without caption does not break the reading', () => {
    expect(shape('<figure><img src="https://a.cn/1.jpg"></figure>')).toBe('doc(figure)')
    expect(shape('<figure>甲</figure>')).toBe('doc(paragraph("甲"))')
  })

  it('of several pictures falls apart, and no word is lost', () => {
    const pictures = '<img src="https://a.cn/1.jpg"><img src="https://a.cn/2.jpg">'
    expect(shape(`<figure>${pictures}<figcaption>图注</figcaption></figure>`)).toBe(
      'doc(figure, figure, paragraph("图注"))',
    )
  })

  it('with a caption of paragraphs keeps its words', () => {
    const html = '<figure><img src="https://a.cn/1.jpg"><figcaption><p>图</p><p>注</p></figcaption></figure>'
    expect(readHtml(html).textContent).toBe('图注')
  })

  it('whose picture may not stay leaves its caption', () => {
    expect(shape('<figure><img src="file:///1.jpg"><figcaption>图注</figcaption></figure>')).toBe(
      'doc(paragraph("图注"))',
    )
  })

  it('is written with its picture named, never loaded', () => {
    const attrs = { asset: '1.jpg', alt: '图', credit: '张三 摄', width: 50, align: 'left' }
    const html = writeHtml({ type: 'figure', attrs, content: [{ type: 'text', text: '图注' }] })
    expect(html).toBe(
      '<figure data-align="left" data-width="50" data-credit="张三 摄"><img data-asset="1.jpg" alt="图"><figcaption>图注</figcaption></figure>',
    )
    expect(writeHtml({ type: 'figure', attrs: { remote: 'https://a.cn/1.jpg' } })).not.toContain(' src=')
  })
})
