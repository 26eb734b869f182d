import { describe, expect, it } from 'vitest'
import { pictureCaptions } from '../../../src/publish/pictureCaptions.ts'
import { everythingArticle } from './everythingArticle.ts'

describe('pictureCaptions', () => {
  it('joins caption and photographer, by the picture’s name', () => {
    expect(Object.fromEntries(pictureCaptions(everythingArticle().document))).toMatchObject({
      '图 一#.png': '图为座谈会现场。 摄影:张三',
      '小图.png': '左侧的图。 新华社记者 李四 摄',
    })
  })

  it('takes the first that has words of a picture shown twice, in lists and tables too', () => {
    const figure = (words: string) => ({
      type: 'figure',
      attrs: { asset: 'a.png' },
      content: words === '' ? [] : [{ type: 'text', text: words }],
    })
    const cell = { type: 'tableCell', content: [figure('表里的图')] }
    const content = [figure(''), { type: 'table', content: [{ type: 'tableRow', content: [cell] }] }, figure('后来的')]
    expect(pictureCaptions({ type: 'doc', content }).get('a.png')).toBe('表里的图')
  })
})
