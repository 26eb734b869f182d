import MarkdownIt from 'markdown-it'
import { expect, it } from 'vitest'
import { pictureNode } from '../../../../src/intake/markdown/pictureNode.ts'

const picture = (markdown: string) => {
  const image = new MarkdownIt().parseInline(markdown, {})[0]?.children?.find(({ type }) => type === 'image')
  return pictureNode(image!).attrs
}

it.each([
  ['![桥](./images/a%20b.png?x=1)', { asset: 'a b.png', remote: '', alt: '桥' }],
  ['![](https://x.example/a.png)', { asset: '', remote: 'https://x.example/a.png', alt: '' }],
  ['![](../../../etc/passwd)', { asset: 'passwd', remote: '', alt: '' }],
  ['![](folder/)', { asset: '', remote: '', alt: '' }],
])('%s', (markdown, attrs) => {
  expect(picture(markdown)).toMatchObject(attrs)
})
