import { expect, it } from 'vitest'
import { noteBook, type Note, type NoteContent } from '../../../../../src/intake/word/read/noteBook.ts'
import { parseXml } from '../../../../../src/intake/word/xml/parseXml.ts'
import { WORD_ROOT } from '../../../../helpers/word/docx.ts'

const part = (inner: string) => ({ root: parseXml(`<w:x ${WORD_ROOT}>${inner}</w:x>`), links: new Map() })
const note = (kind: string, id: number, more = '') => `<w:${kind} w:id="${id}"${more}/>`
const said = (words: string) => (): NoteContent => ({ words, blocks: [] })

it('gives a note by its kind and name; separators are none', () => {
  const book = noteBook(
    part(note('footnote', 1) + note('footnote', 0, ' w:type="separator"')),
    part(note('endnote', 1)),
  )
  const kindOf = ({ element }: Note): NoteContent => ({ words: element.name, blocks: [] })
  expect(book.cite('footnote', '1', kindOf)?.words).toBe('w:footnote')
  expect(book.cite('endnote', '1', kindOf)?.words).toBe('w:endnote')
  expect(book.cite('footnote', '0', kindOf)).toBeNull()
  expect(book.cite('footnote', undefined, kindOf)).toBeNull()
})

it('reads a note once, and gives what stands beside its words once', () => {
  const book = noteBook(part(note('footnote', 1)), null)
  const blocks = [{ kind: 'node' as const, node: { type: 'horizontalRule' }, number: 1 }]
  expect(book.cite('footnote', '1', () => ({ words: '甲', blocks }))).toEqual({ words: '甲', blocks })
  expect(book.cite('footnote', '1', () => expect.fail())).toEqual({ words: '甲', blocks: [] })
})

it('ends: a note within itself is none, nor is one too deep', () => {
  const book = noteBook(part([1, 2, 3, 4, 5, 6].map((id) => note('footnote', id)).join('')), null)
  const reached: number[] = []
  const into = (id: number) => (): NoteContent => {
    reached.push(id)
    expect(book.cite('footnote', String(id), into(id))).toBeNull()
    book.cite('footnote', String(id + 1), into(id + 1))
    return { words: '', blocks: [] }
  }
  book.cite('footnote', '1', into(1))
  expect(reached).toEqual([1, 2, 3, 4])
})

it('does not repeat a long note without end', () => {
  const book = noteBook(part(note('footnote', 1)), null)
  let given = 0
  for (let at = 0; at < 50; at += 1) if (book.cite('footnote', '1', said('长'.repeat(100_000))) !== null) given += 1
  expect(given).toBe(11)
})
