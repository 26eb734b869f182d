import { describe, expect, it } from 'vitest'
import { alikeChannels } from '../../../src/suggest/alikeChannels.ts'

const row = (id: string, ...channelPath: string[]) => ({ id, channelPath })

describe('channels of articles about the same', () => {
  it('are those of most articles, weighed by how rare the word is, without the article itself', () => {
    const rare = [row('a', '理论', '党建'), row('own', '要闻')]
    const common = Array.from({ length: 20 }, (_, n) => row(`c${n}`, '要闻'))
    expect(alikeChannels([rare, common], 'own')).toEqual([
      { path: ['要闻'], articles: 20 },
      { path: ['理论', '党建'], articles: 1 },
    ])
    expect(alikeChannels([rare, common.slice(0, 2).concat(rare)], 'own')[0]).toEqual({
      path: ['理论', '党建'],
      articles: 1,
    })
  })

  it('are at most three, and none where no article has one', () => {
    const rows = ['甲', '乙', '丙', '丁'].map((name) => row(name, name))
    expect(alikeChannels([rows], '')).toHaveLength(3)
    expect(alikeChannels([[row('a')], []], '')).toEqual([])
  })
})
