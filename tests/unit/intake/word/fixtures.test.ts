import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readWordManuscript } from '../../../../src/intake/word/readWordManuscript.ts'
import { ROOT } from '../../../helpers/sourceFiles.ts'
import { outlineOf } from '../../../helpers/word/outlineOf.ts'
import { storedFixtures } from '../../../helpers/word/storedFixtures.ts'
import { WORD_FIXTURES } from '../../../helpers/word/wordFixtures.ts'

const stored = (name: string) => readFileSync(join(ROOT, 'tests/fixtures/word', name))

function read(name: string) {
  const manuscript = readWordManuscript(new Uint8Array(stored(`${name}.docx`)))
  if (!manuscript.ok) throw new Error(manuscript.error.detail)
  return manuscript.value
}

describe('Word files of Word, WPS and LibreOffice', () => {
  it.each(storedFixtures())(
    '$name: all that a person sees in it, where it stands',
    ({ name, outline, metadata, absent = [] }) => {
      const manuscript = read(name)
      expect(outlineOf(manuscript.document)).toBe(outline)
      expect(manuscript.metadata).toMatchObject(metadata ?? {})
      const text = JSON.stringify([manuscript.document, manuscript.metadata])
      for (const words of absent) expect(text).not.toContain(words)
    },
  )

  it.each(storedFixtures())('$name: the expected document, and what was told', ({ name }) => {
    const { metadata, document, assets, dropped, losses } = read(name)
    const expected: unknown = JSON.parse(stored(`${name}.json`).toString('utf8'))
    expect(JSON.parse(JSON.stringify({ metadata, document, assets, dropped, losses }))).toEqual(expected)
  })

  it.each(WORD_FIXTURES)('$name: the stored file is what its maker makes', ({ name, bytes }) => {
    expect(Buffer.from(bytes()).equals(stored(`${name}.docx`))).toBe(true)
  })
})
