import { makeElement } from '../tree/makeElement.ts'
import { elementsOf, removeElement, replaceElement, textOf, unwrapElement } from '../tree/walk.ts'
import type { Pass } from './pass.ts'

/** Makes text of Word's notes: the reference becomes its number, raised; the note keeps its number and stands at the end. */
export const readNotes: Pass = {
  name: 'readNotes',
  run({ root }) {
    for (const element of elementsOf(root)) {
      const { style, attributes } = element
      const kind = style.get('mso-element')
      if (kind === 'footnote-list' || kind === 'endnote-list') {
        for (const inner of elementsOf(element)) if (inner.tag === 'hr') removeElement(inner)
        unwrapElement(element)
      } else if (style.has('mso-footnote-id') || style.has('mso-endnote-id')) {
        const number = textOf(element).replace(/\s+/g, '')
        const isOwn = /^_(?:ftn|edn)\d/.test(attributes.get('name') ?? '')
        const text = { text: number }
        replaceElement(element, number === '' ? [] : [isOwn ? text : makeElement('sup', [], [text])])
      }
    }
  },
}
