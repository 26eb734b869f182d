import { makeElement } from '../tree/makeElement.ts'
import { elementsOf, replaceElement, textOf } from '../tree/walk.ts'
import type { Pass } from './pass.ts'

/** Makes paragraphs of preformatted text (a text file shown by a browser, a mail): a line is a paragraph, as in plain text. */
export const splitPreformatted: Pass = {
  name: 'splitPreformatted',
  run({ root }) {
    for (const element of elementsOf(root)) {
      if (!/^(?:pre|xmp|listing|plaintext)$/.test(element.tag)) continue
      const lines = textOf(element)
        .split(/\r\n?|\n/)
        .filter((line) => line.trim() !== '')
      replaceElement(
        element,
        lines.map((line) => makeElement('p', [], [{ text: line }])),
      )
    }
  },
}
