import { describe, expect, it } from 'vitest'
import { completeQuery } from '../../../../src/library/query/completeQuery.ts'
import { STAGES } from '../../../../src/article/stages.ts'

const KNOWN = { editors: ['钟义见', '丁涛', '钟 小'], source: ['新华社'] }
const offered = (query: string, language: 'zh' | 'en' = 'zh') => completeQuery(query, KNOWN, language, STAGES)

describe('completions', () => {
  it('offer the names of fields for a word that is begun', () => {
    expect(offered('责')).toEqual([{ label: '责编:', query: '责编:' }])
    expect(offered('党建 -来')).toMatchObject([{ query: '党建 -来源:' }])
    expect(offered('edi', 'en')).toEqual([{ label: 'editors:', query: 'editors:' }])
  })

  it('offer known values behind a name, those first that begin so', () => {
    expect(offered('责编:').map(({ label }) => label)).toEqual(['责编:钟义见', '责编:丁涛', '责编:钟 小'])
    expect(offered('党建 责编：钟义')).toEqual([{ label: '责编:钟义见', query: '党建 责编：钟义见 ' }])
    expect(offered('责编:小')).toEqual([{ label: '责编:钟 小', query: '责编:"钟 小" ' }])
    expect(offered('状态:待').map(({ label }) => label)).toEqual([
      '状态:待初审',
      '状态:待复审',
      '状态:待终审',
      '状态:待发布',
    ])
    expect(offered('缺:摘')).toMatchObject([{ query: '缺:内容摘要 ' }])
    expect(offered('稿件性质:').map(({ label }) => label)).toContain('稿件性质:原创')
    expect(offered('问')).toMatchObject([{ query: '问题:' }])
    expect(offered('问题:').map(({ label }) => label)).toContain('问题:>0')
    expect(offered('findings:un', 'en')).toMatchObject([{ query: 'findings:unchecked ' }])
    expect(offered('日期:今')).toMatchObject([{ query: '日期:今天 ' }, { query: '日期:今年 ' }])
  })

  it('are silent where nothing is begun', () => {
    for (const query of ['', '党建 ', '"责', '没有:', '字数:', '来源:新华社']) expect(offered(query), query).toEqual([])
  })
})
