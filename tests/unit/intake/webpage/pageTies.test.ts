import { expect, it } from 'vitest'
import { pageTies } from '../../../../src/intake/webpage/pageTies.ts'

const first = { html: '<a href="./t2021_1.html?from=a">下一页</a>', path: 'x/t2021.html' }
const second = { html: '<a href=t2021.html>上一页</a>', path: 'x/t2021_1.html' }

it('tells numbered names and links between pages', () => {
  expect(pageTies([first, second])).toEqual(['titles', 'names', 'links'])
  expect(pageTies([first, { ...second, path: 'x/其他.html' }])).toEqual(['titles'])
  expect(
    pageTies([
      { html: '', path: '桥.html' },
      { html: '', path: '桥 第2页.html' },
    ]),
  ).toEqual(['titles', 'names'])
})

it('knows a page that was saved under another name by the address it came from', () => {
  const saved = {
    html: '<!-- saved from url=(0040)https://news.example/a/t2021_1.html --><p>',
    path: '桥的另一页.html',
  }
  expect(pageTies([first, saved])).toEqual(['titles', 'links'])
  expect(pageTies([{ html: first.html }, saved])).toEqual(['titles', 'links'])
})

it('takes one page that none links to for no link, and a broken address as it stands', () => {
  expect(pageTies([first, second, { html: '', path: 'x/t2021_2.html' }])).toEqual(['titles', 'names'])
  expect(
    pageTies([
      { html: '<a href="%E6%A.html">', path: 'a.html' },
      { html: '', path: '%E6%A.html' },
    ]),
  ).toEqual(['titles', 'links'])
})
