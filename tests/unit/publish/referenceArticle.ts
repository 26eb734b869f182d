import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ARTICLE_FORMAT, ARTICLE_VERSION, type Article } from '../../../src/article/article.ts'
import { paragraphJson } from '../../../src/article/document/paragraphJson.ts'
import { emptyMetadata } from '../../../src/article/metadata.ts'
import { ROOT } from '../../helpers/sourceFiles.ts'

const SAMPLE = join(ROOT, 'main/library/sample/cssn-2016-05-19.txt')

/** The lines of the reference manuscript, white space at their ends taken off, blank ones left out. */
export function sampleLines(): string[] {
  return readFileSync(SAMPLE, 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

/** The reference manuscript as an article, made by hand so that these tests do not lean on an importer. */
export function referenceArticle(): Article {
  const lines = sampleLines()
  const first = lines.indexOf('作者简介:') + 1
  const paragraphs = lines.slice(first, first + 6)
  return {
    format: ARTICLE_FORMAT,
    version: ARTICLE_VERSION,
    id: '20160519-打好基层党建决胜脱贫攻坚-qy2a',
    createdAt: '2016-05-19T05:00:00.000Z',
    modifiedAt: '2016-05-19T06:30:00.000Z',
    metadata: {
      ...emptyMetadata(),
      channelPath: ['党政院校', '原创专区'],
      title: '打好基层党建 决胜脱贫攻坚',
      publishedAt: '2016-05-19T14:08:00+08:00',
      source: '中国社会科学网',
      authors: ['吴益美'],
      authorAffiliation: '贵州省雷山县委组织部',
      keywords: '基层党建;脱贫攻坚;党建;各级党组织;十三五;党干部;贫困地区;中组部;赵乐际'.split(';'),
      editors: ['钟义见'],
      attachments: ['W020180116412817190956.jpg'],
    },
    document: { type: 'doc', content: paragraphs.map(paragraphJson) },
    assets: [
      {
        name: 'W020180116412817190956.jpg',
        kind: 'file',
        mediaType: 'image/jpeg',
        size: null,
        sha256: null,
      },
    ],
    review: { stage: 'draft' },
  }
}
