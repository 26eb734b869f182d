import { expect, it } from 'vitest'
import { readHtml, writeHtml } from '../../../helpers/articleHtml.ts'

const figure = (asset: string, words: string) =>
  `<figure data-align="center" data-credit="张三"><img data-asset="${asset}" alt="图"><figcaption>${words}</figcaption></figure>`

it('is read from its own markup and written to it', () => {
  const html = `<figure data-group="">${figure('a.png', '甲')}${figure('b.png', '乙')}</figure>`
  const body = readHtml(html)
  expect(body.children.map(String)).toEqual(['figureGroup(figure("甲"), figure("乙"))'])
  expect(writeHtml(body.child(0).toJSON())).toBe(html)
})

it('is none round one picture, whose photographer is kept', () => {
  const body = readHtml(`<figure data-group="">${figure('a.png', '甲')}</figure>`)
  expect(body.children.map(String)).toEqual(['figure("甲")'])
  expect(body.child(0).attrs).toMatchObject({ asset: 'a.png', credit: '张三', alt: '图' })
})

it('falls apart into what it holds where it is no group of ours', () => {
  const body = readHtml(
    `<figure>${figure('a.png', '甲')}${figure('b.png', '乙')}<figcaption>总说明</figcaption></figure>`,
  )
  expect(body.children.map(String)).toEqual(['figure("甲")', 'figure("乙")', 'paragraph("总说明")'])
})

it('loses no words that stand among its pictures', () => {
  const body = readHtml(`<figure data-group="">${figure('a.png', '甲')}<p>散句</p>${figure('b.png', '乙')}</figure>`)
  expect(body.textContent).toBe('甲散句乙')
  body.check()
})
