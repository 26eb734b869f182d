import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Node } from '@tiptap/pm/model'
import { describe, expect, it } from 'vitest'
import { articleSchema } from '../../../../src/article/document/articleSchema.ts'
import type { PasteMode } from '../../../../src/intake/clipboard/convert/place.ts'
import { readClipboard, type ClipboardContent } from '../../../../src/intake/clipboard/readClipboard.ts'
import type { ClipboardFile } from '../../../../src/intake/clipboard/pictures/clipboardFile.ts'
import { shorthand, type Short } from '../../../helpers/clipboard/shorthand.ts'
import { ROOT } from '../../../helpers/sourceFiles.ts'

/** What a fixture says of itself. The expected body and report were written by hand from what the clipboard shows a reader. */
interface Expected {
  readonly about: string
  readonly source: string
  readonly files?: readonly ClipboardFile[]
  readonly document: readonly Short[]
  /** `file N` or `N bytes`, by placeholder */
  readonly pictures?: Readonly<Record<string, string>>
  /** how many, or the samples where they matter */
  readonly report: Readonly<Record<string, number | readonly string[]>>
  /** bodies of the other ways to paste */
  readonly modes?: Readonly<Partial<Record<PasteMode, readonly Short[]>>>
}

const FOLDER = join(ROOT, 'tests/fixtures/clipboard')
const names = readdirSync(FOLDER).flatMap((file) => (file.endsWith('.json') ? [file.replace('.json', '')] : []))

function read(name: string, ending: string): string {
  const path = join(FOLDER, `${name}.${ending}`)
  return existsSync(path) ? readFileSync(path, 'utf8') : ''
}

function pasted(name: string, files: readonly ClipboardFile[] = [], mode: PasteMode = 'structure'): ClipboardContent {
  return readClipboard({ html: read(name, 'html'), text: read(name, 'txt'), rtf: read(name, 'rtf'), files }, mode)
}

/** The body as the schema holds it; throws where it does not fit. */
function body({ blocks }: ClipboardContent): Short[] {
  const doc = Node.fromJSON(articleSchema, { type: 'doc', content: blocks })
  doc.check()
  return shorthand((doc.toJSON() as { content: ClipboardContent['blocks'] }).content)
}

function pictures({ pictures: all }: ClipboardContent): Record<string, string> {
  return Object.fromEntries(
    all.map(({ placeholder, from }) => [
      placeholder,
      typeof from === 'number' ? `file ${from}` : `${from.bytes.length} bytes`,
    ]),
  )
}

function report({ notes }: ClipboardContent, expected: Expected['report']): Expected['report'] {
  return Object.fromEntries(
    notes.map(({ kind, count, samples }) => [kind, Array.isArray(expected[kind]) ? samples : count]),
  )
}

describe('the clipboards of other programs', () => {
  it('are forty at least', () => {
    expect(names.length).toBeGreaterThanOrEqual(40)
  })

  it.each(names)('%s', (name) => {
    const expected = JSON.parse(read(name, 'json')) as Expected
    const content = pasted(name, expected.files)
    expect(content.source).toBe(expected.source)
    expect(body(content)).toEqual(expected.document)
    expect(pictures(content)).toEqual(expected.pictures ?? {})
    expect(report(content, expected.report)).toEqual(expected.report)
    for (const [mode, document] of Object.entries(expected.modes ?? {}))
      expect(body(pasted(name, expected.files, mode as PasteMode)), mode).toEqual(document)
  })

  it.each(names)('%s: nothing of its machinery is text in any way to paste', (name) => {
    for (const mode of ['structure', 'styles', 'text'] as const) {
      const text = JSON.stringify(pasted(name, [], mode).blocks)
      expect(text).not.toMatch(/mso-|supportLists|endif|font-face|<\/?\w|javascript:|"data:|file:/i)
    }
  })
})
