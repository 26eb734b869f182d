import fc from 'fast-check'
import { ARTICLE_FORMAT, ARTICLE_VERSION, type Article, type Stage } from '../../src/article/article.ts'
import { mediaTypeOf, type Asset } from '../../src/article/asset.ts'
import { STAGES } from '../../src/article/stages.ts'
import { makeArticleId } from '../../src/base/articleId.ts'
import { arbitraryAssetName } from './arbitraryAssetName.ts'
import { arbitraryDocument } from './arbitraryDocument.ts'
import { arbitraryLine } from './arbitraryLine.ts'
import { arbitraryMetadata } from './arbitraryMetadata.ts'

const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-30'), noInvalidDate: true })
const moment = day.map((date) => date.toISOString())
const id = fc
  .tuple(day, arbitraryLine(), fc.array(fc.integer({ min: 0, max: 31 }), { minLength: 4, maxLength: 4 }))
  .map(([date, title, random]) => makeArticleId(date, title, random))

const asset: fc.Arbitrary<Asset> = fc
  .record({ name: arbitraryAssetName(), picture: fc.boolean(), here: fc.boolean(), renamed: fc.boolean() })
  .map(({ name, picture, here, renamed }) => ({
    name,
    kind: picture ? 'picture' : 'file',
    mediaType: mediaTypeOf(name),
    size: here ? 2048 : null,
    sha256: here ? 'a1'.repeat(32) : null,
    ...(here && picture ? { width: 640, height: 480 } : {}),
    ...(renamed ? { originalName: '原来的名字.jpg' } : {}),
  }))

/** Any article that `article.json` can hold, valid in every part. */
export function arbitraryArticle(): fc.Arbitrary<Article> {
  return fc.record({
    format: fc.constant(ARTICLE_FORMAT),
    version: fc.constant(ARTICLE_VERSION),
    id,
    createdAt: moment,
    modifiedAt: moment,
    metadata: arbitraryMetadata(),
    document: arbitraryDocument(),
    assets: fc.uniqueArray(asset, { selector: ({ name }) => name, maxLength: 3 }),
    review: fc.record({ stage: fc.constantFrom(...(Object.keys(STAGES) as Stage[])) }),
  })
}
