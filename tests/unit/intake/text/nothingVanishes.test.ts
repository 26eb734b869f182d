import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articleSchema } from '../../../../src/article/document/articleSchema.ts'
import { textBlocks } from '../../../../src/article/document/bodyText.ts'
import { repairMetadata } from '../../../../src/article/repairMetadata.ts'
import { LABELS } from '../../../../src/intake/text/labels.ts'
import { readTextManuscript } from '../../../../src/intake/text/readTextManuscript.ts'
import { arbitraryLine } from '../../../helpers/arbitraryLine.ts'

const labels: string[] = Object.values(LABELS).flat()
const known = fc.constantFrom(
  '首页 >> 党政院校 >> 原创专区',
  '2016年05月19日 14:08 来源:中国社会科学网 作者:吴益美 字号',
  '2016年05月19日 14:08 无名小站 编辑：甲某',
  '二〇一六年五月十九日',
  '2016年02月30日 08:00 来源：新华网',
  '(作者单位:雷山县委)',
  '分享到: 0 转载请注明来源:中国社会科学网 (责编:钟义见)',
  'W020180116412817190956.jpg',
  '777.jpg',
  '用户昵称:  匿名',
  '关于我们|法律顾问|联系我们',
  '——副题一则',
  '甲乙丙丁',
  '',
)
const line = fc.oneof(
  { arbitrary: known, weight: 3 },
  { arbitrary: arbitraryLine(), weight: 2 },
  { arbitrary: arbitraryLine().map((text) => `　　${text}。`), weight: 2 },
  {
    arbitrary: fc
      .tuple(fc.constantFrom(...labels), fc.constantFrom(':', '：'), arbitraryLine())
      .map(([label, colon, text]) => `${label}${colon}${text}`),
    weight: 3,
  },
)
const manuscriptLines = fc.array(line, { maxLength: 14 })

/** What the words of labels, separators and dates come to is not text of the article; all else must be found again. */
const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '')

describe('whatever the manuscript', () => {
  it('no line vanishes: its words stand in the metadata, the body, the files, or among what was dropped', () => {
    fc.assert(
      fc.property(manuscriptLines, (lines) => {
        const { metadata, document, assets, dropped } = readTextManuscript(lines.join('\n'))
        const kept = letters(
          [
            ...Object.values(metadata).flat(),
            ...textBlocks(document),
            ...assets.map(({ name }) => name),
            ...dropped.map(({ what }) => what),
          ].join(''),
        )
        for (const text of lines) {
          for (const word of text.split(/[\s:：()（）>/|;；、，,]+/)) {
            const bare = letters(word)
            const byForm = labels.includes(word) || /^首页$|^\d{4}年|^[二〇一六年五月十九日]+$|^\d\d$/.test(word)
            if (!byForm) expect(kept, `${word} of ${text}`).toContain(bare)
          }
        }
      }),
      { numRuns: 1500 },
    )
  })

  it('every line of body text is kept to the character', () => {
    fc.assert(
      fc.property(fc.array(arbitraryLine(60), { minLength: 1, maxLength: 8 }), (texts) => {
        const lines = texts.map((text) => `　　近日，${text.trim()}又说。`)
        expect(textBlocks(readTextManuscript(['标题', ...lines].join('\n')).document)).toEqual(
          lines.map((text) => text.trim()),
        )
      }),
    )
  })

  it('the body is valid by the schema, the metadata by the field table', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          manuscriptLines.map((lines) => lines.join('\n')),
        ),
        (text) => {
          const { metadata, document } = readTextManuscript(text)
          articleSchema.nodeFromJSON(document).check()
          expect(repairMetadata(metadata)).toEqual({ metadata, losses: [] })
        },
      ),
    )
  })
})
