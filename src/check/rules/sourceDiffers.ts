import type { ArticleRule } from '../rule.ts'
import { textFact } from '../text/textFact.ts'

const CREDIT = /^[\s（(]*(?:稿件)?(?:来源|转载自|原载|稿源)[:：]\s*([^\s）)，。；]{2,30})[\s）)]*$/

/** The source that a line of credit names; '' for any other text. */
const creditOf = textFact(({ text }) => CREDIT.exec(text)?.[1] ?? '')

/** A line of the body that names another source than the metadata. `资料来源` is not the source of the article. */
export const sourceDiffers: ArticleRule = {
  kind: 'article',
  id: 'sourceDiffers',
  group: 'metadata',
  severity: 'warning',
  certainty: 'medium',
  message: { zh: '与元数据里的来源不一致。', en: 'Not the source of the metadata.' },
  reason: { zh: '正文里的来源与元数据应一致。', en: 'Body and metadata name one source.' },
  check({ metadata, blocks }) {
    const source = metadata.source.trim()
    if (source === '') return []
    return blocks.flatMap((slice) => {
      const { place, text } = slice
      const named = creditOf(slice)
      if (named === '' || same(named, source)) return []
      const from = text.indexOf(named)
      const message = {
        zh: `正文写的来源是“${named}”，元数据里是“${source}”。`,
        en: `The body names “${named}”, the metadata “${source}”.`,
      }
      return [{ place, from, to: from + named.length, message }]
    })
  },
}

function same(a: string, b: string): boolean {
  const [one, other] = [a, b].map((name) => name.replace(/[《》\s]/g, '')) as [string, string]
  return one.includes(other) || other.includes(one)
}
