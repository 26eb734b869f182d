import { describe, expect, it } from 'vitest'
import { FIELD_KEYS } from '../../../../src/article/fields.ts'
import { emptyMetadata } from '../../../../src/article/metadata.ts'
import type { EditOperation } from '../../../../src/library/edits/editOperation.ts'
import { isEditable, operationPatch } from '../../../../src/library/edits/operationPatch.ts'

const METADATA = {
  ...emptyMetadata(),
  title: '党建引领乡村振兴',
  source: '中国社会科学网',
  keywords: ['党建', '乡村'],
  editors: ['钟义见'],
}
const patch = (operation: EditOperation) => operationPatch(METADATA, operation)

describe('what a batch makes of an article', () => {
  it('sets one value and a list', () => {
    expect(patch({ kind: 'set', field: 'source', text: '求是' })).toEqual({ source: '求是' })
    expect(patch({ kind: 'set', field: 'editors', text: '丁涛；汤诗瑶' })).toEqual({ editors: ['丁涛', '汤诗瑶'] })
    expect(patch({ kind: 'set', field: 'origin', text: '原创' })).toEqual({ origin: 'original' })
    expect(patch({ kind: 'set', field: 'source', text: '' })).toEqual({ source: '' })
  })

  it('fills only what is empty', () => {
    expect(patch({ kind: 'fill', field: 'source', text: '求是' })).toBeNull()
    expect(patch({ kind: 'fill', field: 'abstract', text: '摘要' })).toEqual({ abstract: '摘要' })
  })

  it('adds to a list what is not there, and takes away what is', () => {
    expect(patch({ kind: 'add', field: 'keywords', text: '乡村；振兴' })).toEqual({
      keywords: ['党建', '乡村', '振兴'],
    })
    expect(patch({ kind: 'remove', field: 'keywords', text: '党建' })).toEqual({ keywords: ['乡村'] })
    expect(patch({ kind: 'remove', field: 'keywords', text: '没有' })).toBeNull()
    expect(patch({ kind: 'add', field: 'title', text: '一' })).toBe('badValue')
  })

  it('replaces every place in a text, taken as it is', () => {
    expect(patch({ kind: 'replace', field: 'title', find: '乡村', text: '$&' })).toEqual({ title: '党建引领$&振兴' })
    expect(patch({ kind: 'replace', field: 'keywords', find: '党建', text: '' })).toEqual({ keywords: ['乡村'] })
    expect(patch({ kind: 'replace', field: 'title', find: '', text: 'x' })).toBe('badValue')
  })

  it('renames whole values, and leaves one where two become the same', () => {
    expect(patch({ kind: 'rename', field: 'keywords', find: '乡村', text: '党建' })).toEqual({ keywords: ['党建'] })
    expect(patch({ kind: 'rename', field: 'source', find: '社会', text: 'x' })).toBeNull()
  })

  it('moves the beginning of a path, and only where the whole of it is there', () => {
    const of = (channelPath: readonly string[], find: string, text: string) =>
      operationPatch({ ...METADATA, channelPath }, { kind: 'repath', field: 'channelPath', find, text })
    expect(of(['理论', '党建', '基层'], '理论/党建', '思想')).toEqual({ channelPath: ['思想', '基层'] })
    expect(of(['理论'], '理论', ' 思想 / 理论 ')).toEqual({ channelPath: ['思想', '理论'] })
    expect(of(['理论界', '党建'], '理论', '思想')).toBeNull()
    expect(of(['理论'], ' / ', '思想')).toBe('badValue')
    expect(patch({ kind: 'repath', field: 'editors', find: '钟义见', text: '丁涛' })).toBe('badValue')
  })

  it('refuses what the field cannot hold', () => {
    expect(patch({ kind: 'set', field: 'publishedAt', text: '五月' })).toBe('badValue')
    expect(patch({ kind: 'set', field: 'sourceUrl', text: 'javascript:alert(1)' })).toBe('badValue')
    expect(patch({ kind: 'set', field: 'origin', text: '抄来的' })).toBe('badValue')
  })

  it('leaves files to the article itself', () => {
    expect(patch({ kind: 'set', field: 'coverImage', text: 'W0.jpg' })).toBe('fixed')
    expect(FIELD_KEYS.filter((field) => !isEditable(field))).toEqual(['coverImage', 'attachments'])
  })
})
