import { describe, expect, it } from 'vitest'
import { parseLibraryFile } from '../../../../main/library/parseLibraryFile.ts'

const whole = { format: 'qingyang/library', version: 1, id: 'a', name: '库', createdAt: '2026-11-23T09:30:00.000Z' }
const parse = (json: unknown) => parseLibraryFile(JSON.stringify(json), '/稿库/library.json')

describe('parseLibraryFile', () => {
  it('reads what was written, and leaves out what it does not know', () => {
    expect(parse({ ...whole, colour: 'red' })).toEqual({ ok: true, value: whole })
  })

  it('does without the day it was made', () => {
    expect(parse({ ...whole, createdAt: 7 })).toMatchObject({ ok: true, value: { id: 'a', name: '库' } })
  })

  it('tells a library of a newer desk from a broken one', () => {
    expect(parse({ ...whole, version: 2, name: 7 })).toMatchObject({ ok: false, error: { code: 'library.newer' } })
    for (const broken of [
      null,
      [],
      { ...whole, format: 'qingyang/article' },
      { ...whole, version: 0 },
      { ...whole, version: '1' },
      { ...whole, id: '' },
      { ...whole, name: null },
    ]) {
      expect(parse(broken)).toMatchObject({ ok: false, error: { code: 'library.broken', path: '/稿库/library.json' } })
    }
    expect(parseLibraryFile('{"format":', 'p')).toMatchObject({ ok: false, error: { code: 'library.broken' } })
  })
})
