import { expect, it } from 'vitest'
import { readWebPage } from '../../../../src/intake/webpage/readWebPage.ts'

const words =
  '座谈会于五月十八日在雷山县举行，来自全县各村的第一书记交流了驻村工作的经验，并就茶叶产业的发展提出了建议。'
const page = (inside: string) =>
  `<html><head><title>题目一二三</title></head><body><h1>题目一二三</h1><div class="content">${`<p>${words}</p>`.repeat(4)}${inside}${`<p>${words}</p>`.repeat(3)}</div></body></html>`

it.each([
  ['with captions', '<figcaption>图注</figcaption>'],
  ['without', ''],
])('pictures that a page sets side by side come as a group, and what became of each is told: %s', (_how, caption) => {
  const figure = (address: string) => `<figure><img src="${address}">${caption}</figure>`
  const { document, assets, losses } = readWebPage(
    page(`<figure>${figure('https://x.example/a.jpg')}${figure('./p_files/b.jpg')}</figure>`),
  )
  const group = document.content?.find(({ type }) => type === 'figureGroup')
  expect(group?.content?.map(({ attrs }) => [attrs?.remote, attrs?.asset])).toEqual([
    ['https://x.example/a.jpg', ''],
    ['', 'b.jpg'],
  ])
  expect(assets.map(({ name, size }) => [name, size])).toEqual([['b.jpg', null]])
  expect(losses.map(({ kind, what }) => [kind, what])).toEqual(
    expect.arrayContaining([
      ['remotePicture', 'https://x.example/a.jpg'],
      ['missingBytes', 'b.jpg'],
    ]),
  )
})

it('a picture within a list is told too', () => {
  const { losses } = readWebPage(
    page('<ul><li>第一项的文字<img src="https://x.example/c.jpg"></li><li>第二项的文字</li></ul>'),
  )
  expect(losses.map(({ what }) => what)).toContain('https://x.example/c.jpg')
})
