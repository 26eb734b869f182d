import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { articleSchema } from '../../../../src/article/document/articleSchema.ts'
import { bodyText } from '../../../../src/article/document/bodyText.ts'
import type { NodeJson } from '../../../../src/article/document/documentJson.ts'
import { FIELD_KEYS } from '../../../../src/article/fields.ts'
import type { Manuscript } from '../../../../src/intake/manuscript.ts'
import { liftOwnLines } from '../../../../src/intake/ownLines/liftOwnLines.ts'
import { readWebPage } from '../../../../src/intake/webpage/readWebPage.ts'
import { ROOT } from '../../../helpers/sourceFiles.ts'

const FOLDER = join(ROOT, 'tests/fixtures/webpage')

interface Expected {
  readonly address: string
  readonly body: readonly string[]
  readonly optional?: readonly string[]
  readonly mustNot?: readonly string[]
  readonly pictures?: readonly string[]
  readonly [field: string]: unknown
}

const expected = JSON.parse(readFileSync(join(FOLDER, 'expected.json'), 'utf8')) as Record<string, Expected>

/** What only a family's hints can know: script variables, JSON-LD, furniture named in ways that mean something elsewhere. */
const NEEDS_HINTS = ['wechat', 'json-ld', 'account']

describe('hand-made pages of known and unknown systems', () => {
  it('has a page for every expectation, and at least thirty-five', () => {
    const pages = readdirSync(FOLDER).filter((name) => name.endsWith('.html'))
    expect(pages.map((name) => name.replace('.html', '')).sort()).toEqual(Object.keys(expected).sort())
    expect(pages.length).toBeGreaterThanOrEqual(35)
  })

  const read = (id: string, families?: []) =>
    liftOwnLines(readWebPage(readFileSync(join(FOLDER, `${id}.html`), 'utf8'), expected[id]!.address, families))
  const check = (wanted: Expected, manuscript: Manuscript) => {
    const fields = FIELD_KEYS.filter(
      (key) => wanted[key] !== undefined && !(key === 'source' && wanted.sourceAny === true),
    )
    expect(Object.fromEntries(fields.map((key) => [key, manuscript.metadata[key]]))).toEqual(
      Object.fromEntries(fields.map((key) => [key, wanted[key]])),
    )
    const lines = bodyText(manuscript.document).split('\n')
    expect(lines.filter((line) => !(wanted.optional ?? []).includes(line))).toEqual(wanted.body)
  }

  it.each(Object.entries(expected))('%s: gives the fields and the text that a reader sees', (id, wanted) => {
    const manuscript = read(id)
    check(wanted, manuscript)
    const stored = JSON.stringify([manuscript.metadata, manuscript.document])
    for (const word of wanted.mustNot ?? []) expect(stored).not.toContain(word)
    if (wanted.pictures !== undefined) expect(pictures(manuscript.document)).toEqual(wanted.pictures)
    articleSchema.nodeFromJSON(manuscript.document).check()
  })

  it.each(Object.keys(expected))('%s: says where each filled field was found', (id) => {
    const { metadata, found } = read(id)
    const filled = FIELD_KEYS.filter((key) => key !== 'language' && metadata[key].length > 0)
    expect(Object.keys(found).sort()).toEqual([...filled].sort())
    for (const { where } of Object.values(found)) expect(where).not.toBe('')
  })

  it.each(Object.entries(expected).filter(([id]) => !NEEDS_HINTS.includes(id)))('%s: needs no hints', (id, wanted) => {
    check(wanted, read(id, []))
  })
})

function pictures(node: NodeJson): string[] {
  const own = node.type === 'figure' ? [String(node.attrs?.remote)] : []
  return [...own, ...(node.content ?? []).flatMap(pictures)]
}
