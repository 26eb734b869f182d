import { describe, expect, it } from 'vitest'
import { emptyMetadata, withPatch } from '../../../src/article/metadata.ts'
import { notCarried } from '../../../src/publish/notCarried.ts'

const metadata = withPatch(emptyMetadata(), { title: '题', rights: '版权所有', reviewers: ['甲'] })

describe('notCarried', () => {
  it('names the filled fields that have no place, in one warning', () => {
    expect(notCarried(metadata, ['title'])).toMatchObject([
      {
        code: 'notCarried',
        message: { zh: expect.stringContaining('：审核、版权。'), en: expect.stringContaining('Reviewers, Rights') },
      },
    ])
  })

  it('is silent where all of them have one', () => {
    expect(notCarried(metadata, ['title', 'rights', 'reviewers'])).toEqual([])
    expect(notCarried(emptyMetadata(), [])).toEqual([])
  })
})
