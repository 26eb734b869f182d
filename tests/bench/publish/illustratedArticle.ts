import { randomBytes } from 'node:crypto'
import { ARTICLE_FORMAT, ARTICLE_VERSION, type Article } from '../../../src/article/article.ts'
import { emptyMetadata } from '../../../src/article/metadata.ts'
import { makeArticle } from '../typing/makeArticle.ts'

/** The size of a picture as newsrooms send them to a CMS, in bytes. */
const PICTURE = 150 * 1024

/** A news article of 2,000 汉字 with three pictures and its metadata; each number gives another one. */
export function illustratedArticle(number: number): Article {
  const document = makeArticle(2_000)
  const names = [1, 2, 3].map((picture) => `图${picture}.jpg`)
  const figures = names.map((asset) => ({
    type: 'figure',
    attrs: { asset, alt: '现场', credit: '张三' },
    content: [{ type: 'text', text: '图为驻村干部走访。' }],
  }))
  return {
    format: ARTICLE_FORMAT,
    version: ARTICLE_VERSION,
    id: `20160519-打好基层党建${number}-qy2a`,
    createdAt: '2016-05-19T05:00:00.000Z',
    modifiedAt: '2016-05-19T06:30:00.000Z',
    metadata: {
      ...emptyMetadata(),
      title: `打好基层党建 决胜脱贫攻坚（${number}）`,
      channelPath: ['党政院校', '原创专区'],
      publishedAt: '2016-05-19T14:08:00+08:00',
      source: '中国社会科学网',
      authors: ['吴益美'],
      abstract: '贫困地区要实现脱贫，必须充分发挥基层党组织的战斗堡垒作用。',
      keywords: ['基层党建', '脱贫攻坚', '党建'],
      editors: ['钟义见'],
      coverImage: '图1.jpg',
    },
    document: { ...document, content: [...(document.content ?? []), ...figures] },
    assets: names.map((name) => ({
      name,
      kind: 'picture',
      mediaType: 'image/jpeg',
      size: PICTURE,
      sha256: '0'.repeat(64),
      width: 1200,
      height: 800,
    })),
    review: { stage: 'ready' },
  }
}

/** The bytes of a picture: as hard to press as a real one's. */
export const PICTURE_BYTES: Uint8Array = randomBytes(PICTURE)
