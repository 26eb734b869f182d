import { describe, expect, it } from 'vitest'
import { readWordManuscript } from '../../../../src/intake/word/readWordManuscript.ts'
import { outlineOf } from '../../../helpers/word/outlineOf.ts'
import { WORD_FIXTURES } from '../../../helpers/word/wordFixtures.ts'

describe('files shaped as Word and WPS shape them', () => {
  it.each(WORD_FIXTURES)('$name: everything that a person sees in it, where it stands', ({ bytes, outline, metadata, absent = [] }) => {
    const read = readWordManuscript(bytes())
    if (!read.ok) throw new Error(read.error.detail)
    expect(outlineOf(read.value.document)).toBe(outline)
    expect(read.value.metadata).toMatchObject(metadata ?? {})
    const text = JSON.stringify([read.value.document, read.value.metadata])
    for (const words of absent) expect(text).not.toContain(words)
  })
})
