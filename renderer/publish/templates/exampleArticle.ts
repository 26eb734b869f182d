import { ARTICLE_FORMAT, ARTICLE_VERSION, type Article } from '../../../src/article/article.ts'
import { emptyMetadata, withPatch } from '../../../src/article/metadata.ts'

const text = (words: string) => ({ type: 'paragraph', content: [{ type: 'text', text: words }] })

/** An article to try a template on while none is open. */
export function exampleArticle(): Article {
  return {
    format: ARTICLE_FORMAT,
    version: ARTICLE_VERSION,
    id: '20260101-示例稿件-aaaa',
    createdAt: '2026-01-01T00:00:00.000Z',
    modifiedAt: '2026-01-01T00:00:00.000Z',
    metadata: withPatch(emptyMetadata(), {
      kicker: '示例引题',
      title: '示例标题：一篇用来试模板的稿件',
      subtitle: '——示例副题',
      channelPath: ['理论', '示例栏目'],
      publishedAt: '2026-01-01T09:00:00+08:00',
      source: '示例来源',
      authors: ['张三', '李四'],
      authorAffiliation: '示例单位',
      abstract: '这是一段示例摘要，用来看模板把摘要放在哪里。',
      keywords: ['示例', '模板'],
      editors: ['王五'],
    }),
    document: {
      type: 'doc',
      content: [
        text('这是示例正文的第一段。文字的多少，要够看出行距和缩进；再写一句，让它折到第二行。'),
        { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: '一、小标题' }] },
        text('小标题之后的一段。'),
        { type: 'blockquote', content: [text('一段引文。')] },
      ],
    },
    assets: [],
    review: { stage: 'draft' },
  }
}
