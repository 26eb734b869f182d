import { describe, expect, it } from 'vitest'
import { ARTICLE_FORMAT, ARTICLE_VERSION } from '../../../../src/article/article.ts'
import { migrate } from '../../../../src/article/migrations/migrate.ts'

describe('the gate of versions', () => {
  it.each(Array.from({ length: ARTICLE_VERSION }, (_, index) => index + 1))(
    'brings version %i up to date',
    (version) => {
      expect(migrate({ format: ARTICLE_FORMAT, version })).toMatchObject({ kind: 'current' })
    },
  )

  it('leaves an article of today as it is', () => {
    const raw = { format: ARTICLE_FORMAT, version: ARTICLE_VERSION, id: 'x' }
    expect(migrate(raw)).toEqual({ kind: 'current', raw })
  })

  it('tells a newer one apart', () => {
    const raw = { format: ARTICLE_FORMAT, version: 99 }
    expect(migrate(raw)).toEqual({ kind: 'newer', raw, version: 99 })
  })

  it.each([
    null,
    1,
    'x',
    [],
    {},
    { format: ARTICLE_FORMAT },
    { format: ARTICLE_FORMAT, version: 1.5 },
    { format: 'x', version: 1 },
  ])('lets %j not pass', (json) => {
    expect(migrate(json)).toEqual({ kind: 'notArticle' })
  })
})
