import { describe, expect, it } from 'vitest'
import { readHtml, writeHtml } from '../../../helpers/articleHtml.ts'

describe('text styles', () => {
  it.each([
    ['<b>甲</b><strong>乙</strong>', 'bold("甲乙")'],
    ['<span style="font-weight:700">甲</span><span style="font-weight:bold">乙</span>', 'bold("甲乙")'],
    ['<span style="font-weight:400">甲</span>', '"甲"'],
    ['<b style="font-weight:normal">甲</b>', '"甲"'],
    ['<i>甲</i><em>乙</em><span style="font-style:italic">丙</span>', 'italic("甲乙丙")'],
    ['<u>甲</u><span style="text-decoration:underline">乙</span>', 'underline("甲乙")'],
    ['<s>甲</s><del>乙</del><strike>丙</strike>', 'strike("甲乙丙")'],
    ['H<sub>2</sub>O<sup>3</sup>', '"H", subscript("2"), "O", superscript("3")'],
    ['<sup>甲<sub>乙</sub></sup>', 'superscript("甲"), subscript("乙")'],
  ])('%s becomes %s', (html, shape) => {
    expect(readHtml(html).toString()).toBe(`doc(paragraph(${shape}))`)
  })

  it.each([
    ['bold', 'strong'],
    ['italic', 'em'],
    ['underline', 'u'],
    ['strike', 's'],
    ['superscript', 'sup'],
    ['subscript', 'sub'],
  ])('%s is written as %s', (type, tag) => {
    const content = [{ type: 'text', text: '甲', marks: [{ type }] }]
    expect(writeHtml({ type: 'paragraph', content })).toBe(`<p data-indent="2"><${tag}>甲</${tag}></p>`)
  })
})
