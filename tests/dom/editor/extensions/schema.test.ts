import { getSchema } from '@tiptap/core'
import { DOMParser, DOMSerializer, type Schema } from '@tiptap/pm/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articleExtensions } from '../../../../renderer/editor/extensions/articleExtensions.ts'
import { articleSchema } from '../../../../src/article/document/articleSchema.ts'
import { arbitraryDocument, arbitraryUndecided } from '../../../helpers/arbitraryDocument.ts'
import { openEditor } from '../openEditor.ts'
import { recordingHost } from '../recordingHost.ts'

const schema = getSchema(articleExtensions(recordingHost().host))
/** The article's schema, its names forgotten. */
const article: Schema = articleSchema
const NODE_FIELDS = [
  'content', 'marks', 'group', 'inline', 'atom', 'selectable', 'draggable', 'code', 'whitespace', 'linebreakReplacement',
  'defining', 'isolating', 'tableRole', 'leafText', 'toText',
] // prettier-ignore
const MARK_FIELDS = ['inclusive', 'excludes', 'group', 'spanning', 'code']

const pick = (spec: object, names: readonly string[]) =>
  Object.fromEntries(Object.entries(spec).filter(([name, value]) => names.includes(name) && value !== undefined))
const attributes = (spec: { attrs?: Record<string, unknown> | null }) =>
  Object.entries(spec.attrs ?? {}).map(([name, attr]) => [name, attr])

describe("the editor's schema", () => {
  it('has the nodes and marks of the article, in order', () => {
    expect(Object.keys(schema.nodes)).toEqual(Object.keys(articleSchema.nodes))
    expect(Object.keys(schema.marks)).toEqual(Object.keys(articleSchema.marks))
    expect(schema.topNodeType.name).toBe('doc')
  })

  it.each(Object.keys(articleSchema.nodes))('has the spec of %s', (name) => {
    const ours = article.nodes[name]!.spec
    const theirs = schema.nodes[name]!.spec
    // What plain text has of a formula is the editor's to say.
    const fields = NODE_FIELDS.filter((field) => name !== 'formula' || field !== 'toText')
    expect(pick(theirs, fields)).toEqual(pick(ours, fields))
    expect(attributes(theirs)).toEqual(attributes(ours))
  })

  it.each(Object.keys(articleSchema.marks))('has the spec of the mark %s', (name) => {
    const ours = article.marks[name]!.spec
    const theirs = schema.marks[name]!.spec
    expect(pick(theirs, MARK_FIELDS)).toEqual(pick(ours, MARK_FIELDS))
    expect(attributes(theirs)).toEqual(attributes(ours))
  })

  it('reads and writes JSON as the article does, to the letter', () => {
    const { editor } = openEditor()
    fc.assert(
      fc.property(fc.oneof(arbitraryDocument(), arbitraryUndecided()), (json) => {
        const node = editor.schema.nodeFromJSON(json)
        node.check()
        expect(JSON.stringify(node.toJSON())).toBe(JSON.stringify(json))
      }),
    )
  })

  it('writes and reads HTML as the article does', () => {
    const html = (document: object, of: typeof schema) => {
      const holder = globalThis.document.createElement('div')
      holder.append(DOMSerializer.fromSchema(of).serializeFragment(of.nodeFromJSON(document).content))
      return holder
    }
    fc.assert(
      fc.property(fc.oneof(arbitraryDocument(), arbitraryUndecided()), (json) => {
        const written = html(json, schema)
        expect(written.innerHTML).toBe(html(json, article).innerHTML)
        expect(DOMParser.fromSchema(schema).parse(written).toJSON()).toEqual(
          DOMParser.fromSchema(articleSchema).parse(written).toJSON(),
        )
      }),
      { numRuns: 60 },
    )
  })
})
