import { DOMSerializer } from '@tiptap/pm/model'
import { expect, it } from 'vitest'
import { articleSchema } from '../../../src/article/document/articleSchema.ts'
import { MARKS, NODES } from '../../../src/article/document/sets.ts'
import { createEditorHost, NO_WINDOW } from '../../../renderer/editor/createEditorHost.ts'
import { createPaperEditor } from '../../../renderer/editor/createPaperEditor.ts'
import { everythingArticle } from '../../unit/publish/everythingArticle.ts'

it('draws each node and mark by the article’s own rules, and writes the same HTML as the article does', () => {
  const { editor } = createPaperEditor(createEditorHost(NO_WINDOW))
  for (const [name, spec] of Object.entries(NODES)) expect(editor.schema.nodes[name]?.spec.toDOM, name).toBe(spec.toDOM)
  for (const [name, spec] of Object.entries(MARKS)) expect(editor.schema.marks[name]?.spec.toDOM, name).toBe(spec.toDOM)
  const html = (schema: typeof articleSchema) => {
    const holder = document.createElement('div')
    holder.append(
      DOMSerializer.fromSchema(schema).serializeFragment(schema.nodeFromJSON(everythingArticle().document).content),
    )
    return holder.innerHTML
  }
  expect(html(editor.schema)).toBe(html(articleSchema))
  editor.destroy()
})
