import { describe, expect, it } from 'vitest'
import { changeViews, MOST_VIEWS } from '../../../../src/library/views/changeViews.ts'
import { readViews } from '../../../../src/library/views/readViews.ts'

const LIBRARY = {
  id: 'lib',
  future: 1,
  views: [{ id: 'a', name: '两会', query: '关键词:两会', colour: 'red' }, 'junk'],
}

describe('the views of a library', () => {
  it('are added, renamed and removed, and nothing else in the file is touched', () => {
    const added = changeViews(LIBRARY, { kind: 'add', id: 'b', name: '长稿', query: '字数:>5000' })
    expect(added).toMatchObject({ ok: true, value: { id: 'lib', future: 1 } })
    const renamed = changeViews(LIBRARY, { kind: 'rename', id: 'a', name: '两会专题' })
    expect(renamed).toMatchObject({ value: { views: [{ id: 'a', name: '两会专题', colour: 'red' }, 'junk'] } })
    expect(changeViews(LIBRARY, { kind: 'remove', id: 'a' })).toMatchObject({ value: { views: ['junk'] } })
  })

  it('refuse a name that is taken, a view that is gone, and too many', () => {
    const code = (...given: Parameters<typeof changeViews>) => {
      const changed = changeViews(...given)
      return changed.ok ? null : changed.error.code
    }
    expect(code(LIBRARY, { kind: 'add', id: 'b', name: '两会', query: '' })).toBe('views.taken')
    expect(code(LIBRARY, { kind: 'rename', id: 'a', name: '两会' })).toBeNull()
    expect(code(LIBRARY, { kind: 'remove', id: 'z' })).toBe('views.gone')
    const views = Array.from({ length: MOST_VIEWS }, (_, n) => ({ id: `${n}`, name: `${n}`, query: '' }))
    expect(code({ views }, { kind: 'add', id: 'b', name: '长稿', query: '' })).toBe('views.many')
  })

  it('are read past what is none', () => {
    const views = [...LIBRARY.views, { id: 'a', name: '又一个', query: '' }, { id: 'c', name: ' ', query: '' }, null]
    expect(readViews({ views })).toEqual([{ id: 'a', name: '两会', query: '关键词:两会' }])
    expect(readViews({ views: 'junk' })).toEqual([])
  })
})
