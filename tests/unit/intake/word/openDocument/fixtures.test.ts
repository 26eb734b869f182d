import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readWordManuscript } from '../../../../../src/intake/word/readWordManuscript.ts'
import type { NodeJson } from '../../../../../src/article/document/documentJson.ts'
import { ROOT } from '../../../../helpers/sourceFiles.ts'
import { factsOf } from '../../../../helpers/word/factsOf.ts'
import { storedFixtures } from '../../../../helpers/word/storedFixtures.ts'

const FOLDER = join(ROOT, 'tests/fixtures/word')

/** What LibreOffice did not write into its OpenDocument file: no reader can find it there. */
const LOST_BY_LIBREOFFICE: Readonly<Record<string, readonly string[]>> = {
  'word-changes': ['text\t整段插入的文字。'],
  'word-notes': ['note\t费孝通：《乡土中国》，第10页。', 'note\t同上。又见第12页。'],
  'word-links': ['text\t嵌套：外内完。'],
  'word-tables': ['cell\t2x1'],
}

const fixtures = storedFixtures().filter(({ name }) => existsSync(join(FOLDER, 'odt', `${name}.odt`)))

function read(file: string) {
  const manuscript = readWordManuscript(new Uint8Array(readFileSync(join(FOLDER, file))))
  if (!manuscript.ok) throw new Error(`${file}: ${manuscript.error.detail ?? ''}`)
  return manuscript.value
}

describe('OpenDocument files that LibreOffice made of the Word fixtures', () => {
  it('are all there but the one of equations, which it writes only with its formula editor', () => {
    expect(storedFixtures().flatMap(({ name }) => (fixtures.some((one) => one.name === name) ? [] : [name]))).toEqual([
      'word-math',
    ])
  })

  it.each(fixtures)('$name: the same metadata, and every part of the same document', ({ name }) => {
    const { document, metadata } = JSON.parse(readFileSync(join(FOLDER, `${name}.json`), 'utf8')) as {
      document: NodeJson
      metadata: object
    }
    const manuscript = read(`odt/${name}.odt`)
    const found = [...factsOf(manuscript.document)]
    const missing = factsOf(document).filter((fact) => {
      const at = found.indexOf(fact)
      if (at >= 0) found.splice(at, 1)
      return at < 0
    })
    expect(missing).toEqual(LOST_BY_LIBREOFFICE[name] ?? [])
    expect(manuscript.metadata).toEqual(metadata)
  })

  it('bring comments on their words, and pictures with their bytes', () => {
    const comments = read('odt/word-comments.odt')
    const said = JSON.stringify(comments.document).match(/"text":"[^"]*(?:请核对|已核|可分两段|同意)[^"]*"/g)
    expect(said?.length).toBeGreaterThanOrEqual(4)
    expect(JSON.stringify(comments.document)).toContain('"state":"resolved"')
    expect(read('odt/word-pictures.odt').pictures?.length).toBe(read('word-pictures.docx').pictures?.length)
  })
})
