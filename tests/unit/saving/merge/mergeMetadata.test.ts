import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyMetadata, withPatch, type MetadataPatch } from '../../../../src/article/metadata.ts'
import { repairMetadata } from '../../../../src/article/repairMetadata.ts'
import { mergedMetadata } from '../../../../src/saving/merge/mergedMetadata.ts'
import { mergeMetadata } from '../../../../src/saving/merge/mergeMetadata.ts'
import { arbitraryMetadata } from '../../../helpers/arbitraryMetadata.ts'

const fields = (patch: MetadataPatch) => withPatch(emptyMetadata(), patch)

describe('merging metadata', () => {
  const base = fields({ title: '标题', keywords: ['党建', '扶贫', '乡村'], abstract: '会议部署了脱贫攻坚的各项工作。' })

  it.each<[string, MetadataPatch, MetadataPatch, MetadataPatch]>([
    ['different fields', { title: '新标题' }, { source: '新华社' }, { title: '新标题', source: '新华社' }],
    ['the same change', { title: '新标题' }, { title: '新标题' }, { title: '新标题' }],
    [
      'names in two places of a list',
      { keywords: ['甲', '党建', '扶贫', '乡村'] },
      { keywords: ['党建', '扶贫', '乡村', '乙'] },
      { keywords: ['甲', '党建', '扶贫', '乡村', '乙'] },
    ],
    [
      'a name taken out and one put in',
      { keywords: ['扶贫', '乡村'] },
      { keywords: ['党建', '扶贫', '乡村', '乙'] },
      { keywords: ['扶贫', '乡村', '乙'] },
    ],
    [
      'two ends of a long text',
      { abstract: '近日，会议部署了脱贫攻坚的各项工作。' },
      { abstract: '会议部署了脱贫攻坚的各项工作和要求。' },
      { abstract: '近日，会议部署了脱贫攻坚的各项工作和要求。' },
    ],
  ])('%s', (_, mine, theirs, expected) => {
    const merged = mergeMetadata(base, withPatch(base, mine), withPatch(base, theirs))
    expect(merged).toEqual({ metadata: withPatch(base, expected), disputed: [] })
  })

  it.each<[string, MetadataPatch, MetadataPatch, unknown]>([
    ['a title', { title: '甲' }, { title: '乙' }, null],
    ['a path', { channelPath: ['要闻', '时政'] }, { channelPath: ['理论'] }, null],
    [
      'names added at one place',
      { keywords: ['党建', '扶贫', '乡村', '甲'] },
      { keywords: ['党建', '扶贫', '乡村', '乙'] },
      ['党建', '扶贫', '乡村', '甲', '乙'],
    ],
    [
      'one name put in twice',
      { keywords: ['甲', '党建', '扶贫', '乡村'] },
      { keywords: ['党建', '扶贫', '乡村', '甲'] },
      ['甲', '党建', '扶贫', '乡村'],
    ],
    ['a long text written anew', { abstract: '甲。' }, { abstract: '乙。' }, '甲。\n乙。'],
  ])('%s is disputed where both changed it', (_, mine, theirs, both) => {
    const { disputed, metadata } = mergeMetadata(base, withPatch(base, mine), withPatch(base, theirs))
    const [key] = Object.keys(mine) as [keyof typeof base]
    expect(disputed).toEqual([{ key, base: base[key], mine: mine[key], theirs: theirs[key], both }])
    expect(metadata).toEqual(withPatch(base, mine))
  })

  it('disputes every difference where it is not known what it was', () => {
    const { disputed } = mergeMetadata(null, withPatch(base, { title: '甲' }), withPatch(base, { source: '乙' }))
    expect(disputed.map(({ key, base: was }) => [key, was])).toEqual([
      ['title', null],
      ['source', null],
    ])
  })

  it('takes what the person chooses; where nothing is chosen, mine', () => {
    const mine = withPatch(base, { title: '甲', keywords: ['甲'] })
    const merged = mergeMetadata(base, mine, withPatch(base, { title: '乙', keywords: ['乙'] }))
    expect(mergedMetadata(merged, {})).toEqual(mine)
    expect(mergedMetadata(merged, { title: 'theirs', keywords: 'both' })).toEqual(
      withPatch(base, { title: '乙', keywords: ['甲', '乙'] }),
    )
    expect(mergedMetadata(merged, { title: 'both' }).title).toBe('甲')
  })

  it('of any three: a side that did nothing takes the other’s, and the result can always be saved', () => {
    fc.assert(
      fc.property(arbitraryMetadata(), arbitraryMetadata(), arbitraryMetadata(), (one, mine, theirs) => {
        expect(mergeMetadata(one, one, theirs)).toEqual({ metadata: theirs, disputed: [] })
        expect(mergeMetadata(one, mine, one)).toEqual({ metadata: mine, disputed: [] })
        expect(mergeMetadata(one, mine, mine)).toEqual({ metadata: mine, disputed: [] })
        const merged = mergeMetadata(one, mine, theirs)
        for (const choice of ['mine', 'theirs', 'both'] as const) {
          const choices = Object.fromEntries(merged.disputed.map(({ key }) => [key, choice]))
          const metadata = mergedMetadata(merged, choices)
          expect(repairMetadata(metadata)).toEqual({ metadata, losses: [] })
        }
      }),
      { numRuns: 60 },
    )
  })
})
