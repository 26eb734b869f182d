import { describe, expect, it } from 'vitest'
import type { NodeJson } from '../../../../src/article/document/documentJson.ts'
import { emptyMetadata } from '../../../../src/article/metadata.ts'
import { createChecker } from '../../../../src/check/createChecker.ts'
import type { Rule } from '../../../../src/check/rule.ts'
import { deadLink } from '../../../../src/check/rules/deadLink.ts'
import { duplicatePicture } from '../../../../src/check/rules/duplicatePicture.ts'
import { headingSkipped } from '../../../../src/check/rules/headingSkipped.ts'
import { pictureText } from '../../../../src/check/rules/pictureText.ts'

function found(rule: Rule, ...content: NodeJson[]): string[] {
  return createChecker([rule])
    .check({ metadata: emptyMetadata(), document: { type: 'doc', content } })
    .map(({ place, message }) => `${place.kind === 'block' ? place.path.join('.') : ''} ${message.zh}`)
}

const heading = (level: number): NodeJson => ({
  type: 'heading',
  attrs: { level },
  content: [{ type: 'text', text: '小标题' }],
})
const picture = (asset: string, caption = '', attrs = {}): NodeJson => ({
  type: 'figure',
  attrs: { asset, remote: '', alt: '', credit: '', ...attrs },
  ...(caption === '' ? {} : { content: [{ type: 'text', text: caption }] }),
})

describe('rules about the structure', () => {
  it('tells a heading that skips a level', () => {
    expect(found(headingSkipped, heading(2), heading(4))).toEqual(['1 小标题跳过了一级。'])
    expect(found(headingSkipped, heading(3))).toEqual(['0 小标题跳过了一级。'])
    expect(found(headingSkipped, heading(2), heading(3), heading(4), heading(2))).toEqual([])
  })

  it('tells what words a picture lacks', () => {
    expect(found(pictureText, picture('a.jpg'))).toEqual(['0 图片缺少图注、替代文字、摄影或来源。'])
    expect(found(pictureText, picture('a.jpg', '茶园（李明摄）', { alt: '茶园' }))).toEqual([])
    expect(found(pictureText, picture('a.jpg', '茶园', { alt: '茶园', credit: '李明' }))).toEqual([])
  })

  it('tells a picture that stands twice', () => {
    expect(found(duplicatePicture, picture('a.jpg'), picture('b.jpg'), picture('a.jpg'))).toEqual([
      '2 这张图片前面已经用过。',
    ])
    expect(found(duplicatePicture, picture('a.jpg'), picture('b.jpg'), picture(''), picture(''))).toEqual([])
  })

  it('tells a link within the page', () => {
    const linked = (href: string): NodeJson => ({
      type: 'paragraph',
      content: [
        { type: 'text', text: '看' },
        { type: 'text', text: '这里', marks: [{ type: 'link', attrs: { href } }] },
      ],
    })
    expect(found(deadLink, linked('#top'))).toEqual(['0 页内链接没有目标。'])
    expect(found(deadLink, linked('https://a.cn/#top'))).toEqual([])
  })
})
