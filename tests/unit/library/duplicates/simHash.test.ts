import { describe, expect, it } from 'vitest'
import { bodyText } from '../../../../src/article/document/bodyText.ts'
import { MOST_DIFFERENT } from '../../../../src/library/duplicates/createTwins.ts'
import { simHash } from '../../../../src/library/duplicates/simHash.ts'
import { generatedArticle } from '../../../helpers/generatedArticle.ts'
import { seededRandom } from '../../../helpers/seededRandom.ts'

const apart = (a: string, b: string) => (BigInt(`0x${a}`) ^ BigInt(`0x${b}`)).toString(2).replaceAll('0', '').length

/** Real prose: the reference article's first paragraphs, said again and again with other numbers so that it is long enough. */
const TEXT =
  '近日，中共中央总书记、国家主席、中央军委主席就全面做好扶贫开发工作、实现全面建成小康社会的目标作出重要指示。' +
  '基层党建是党的全部工作和战斗力的基础，脱贫攻坚是当前农村工作的头等大事。打好脱贫攻坚这场硬仗，关键在党，关键在人，关键在基层。' +
  '要把夯实农村基层党组织同脱贫攻坚有机结合起来，选好一把手、配强领导班子，让党员干部成为群众脱贫致富的带头人和主心骨。' +
  '要坚持因地制宜、分类指导，找准贫困的根子，开好对症的药方，做到扶持对象精准、项目安排精准、资金使用精准、措施到户精准。'

describe('the hash of a body', () => {
  it('is the same whatever its punctuation, spaces, case and width', () => {
    expect(simHash(TEXT)).toMatch(/^[0-9a-f]{16}$/)
    expect(simHash(TEXT.replaceAll('，', ',\n　　').replaceAll('。', ' . '))).toBe(simHash(TEXT))
    expect(simHash(`${TEXT}ＡＢＣ１２３`)).toBe(simHash(`${TEXT}abc123`))
  })

  it('is near where little was changed', () => {
    const edited = TEXT.replace('近日', '日前').replace('头等大事', '第一要务')
    expect(apart(simHash(edited), simHash(TEXT))).toBeLessThanOrEqual(MOST_DIFFERENT)
    const titled = `${TEXT}（责编：钟义见）`
    expect(apart(simHash(titled), simHash(TEXT))).toBeLessThanOrEqual(MOST_DIFFERENT)
  })

  it('is far between other articles, and none for a text too short', () => {
    const random = seededRandom(3)
    const bodies = Array.from({ length: 60 }, (_, n) => bodyText(generatedArticle(random, n).document))
    const hashes = bodies.map(simHash).filter(Boolean)
    let near = 0
    for (const [at, one] of hashes.entries())
      for (const other of hashes.slice(at + 1)) if (apart(one, other) <= MOST_DIFFERENT) near += 1
    expect(near).toBe(0)
    expect(simHash('太短的一句话。')).toBe('')
  })
})
