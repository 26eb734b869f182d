import { describe, expect, it } from 'vitest'
import { bodyText } from '../../../src/article/document/bodyText.ts'
import { splitSentences } from '../../../src/suggest/splitSentences.ts'
import { suggestAbstract } from '../../../src/suggest/suggestAbstract.ts'
import { cutWords } from '../../helpers/cutWords.ts'
import { referenceArticle } from '../publish/referenceArticle.ts'

const reference = bodyText(referenceArticle().document)

describe('an abstract that a text offers', () => {
  it.each([60, 120, 200, 400])(
    'has at most %i characters, and only whole sentences of the text, in their order',
    (most) => {
      const abstract = suggestAbstract(reference, cutWords, most)
      expect([...abstract].length).toBeLessThanOrEqual(most)
      const all = splitSentences(reference)
      const own = splitSentences(abstract)
      expect(own.length).toBeGreaterThan(0)
      const places = own.map((sentence) => all.indexOf(sentence))
      expect(places).not.toContain(-1)
      expect(places).toEqual([...places].sort((a, b) => a - b))
    },
  )

  it('leaves out what cannot stand by itself: half a quotation, what hangs on the sentence before, a line without an end', () => {
    const text =
      '其中三项工程已经开工建设并投入使用。\n“这条路我们盼了整整三十年。\n工程建设进展\n县里今年开工建设三项水利工程，投资两亿元。'
    expect(suggestAbstract(text, cutWords, 200)).toBe('县里今年开工建设三项水利工程，投资两亿元。')
  })

  it('is nothing where no sentence is short enough, or there is none', () => {
    expect(suggestAbstract(reference, cutWords, 10)).toBe('')
    expect(suggestAbstract('', cutWords, 200)).toBe('')
  })

  it('takes a long text in its stride', () => {
    const text = Array.from({ length: 3000 }, (_, n) => `第${n}项工程今年开工建设，投资${n}亿元。`).join('\n')
    expect([...suggestAbstract(text, cutWords, 100)].length).toBeGreaterThan(20)
  })
})
