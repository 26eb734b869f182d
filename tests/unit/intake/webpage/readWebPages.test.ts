import { describe, expect, it } from 'vitest'
import { bodyText } from '../../../../src/article/document/bodyText.ts'
import { readWebPages } from '../../../../src/intake/webpage/readWebPages.ts'

const SENTENCES = [
  '入夏以来，青溪县北部山区连续多日出现强降雨，部分乡道一度中断。',
  '水一退，村里就组织人手上路清淤，物资当天送到了每一户的家门口。',
  '下一步，县里将对山塘水库逐一体检，建立台账，落实专人。',
]
const page = (inner: string, tail = '') =>
  `<html><head><title>山路恢复通行_青溪网</title></head><body><h1>山路恢复通行</h1><div>2020-01-02 03:04 来源：青溪网</div><div class="content"><p><img src="https://x.example/1.jpg"></p>${inner}</div>${tail}</body></html>`

describe('readWebPages', () => {
  const pages = [
    { html: page(`<p>${SENTENCES[0]}</p><div class="pager"><a href="2.html">2</a></div>`) },
    { html: page(`<p>${SENTENCES[1]}</p>`) },
    { html: page(`<p>${SENTENCES[2]}</p>`, '<div>责任编辑：苏叶</div>') },
  ] as const

  it('joins the texts in order, repeated pictures once', () => {
    const { document } = readWebPages(pages)
    expect(bodyText(document).split('\n')).toEqual(SENTENCES)
    expect(document.content!.filter(({ type }) => type === 'figure')).toHaveLength(1)
  })

  it('takes a field from the first page that has it', () => {
    const { metadata, found } = readWebPages(pages)
    expect(metadata).toMatchObject({ title: '山路恢复通行', source: '青溪网', editors: ['苏叶'] })
    expect(found.editors?.where).not.toBe('')
  })

  it('leaves a single page as it is', () => {
    expect(bodyText(readWebPages([pages[1]]).document)).toBe(SENTENCES[1])
  })
})
