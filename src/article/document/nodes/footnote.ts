import type { NodeSpec, TagParseRule } from '@tiptap/pm/model'
import { line, oneOf } from '../attribute.ts'
import { elementOf } from '../elementLike.ts'
import { NOTE_KINDS, noteAttributes, noteKind, type NoteKind } from '../noteKind.ts'

/** Characters of a note, at most. */
export const LONGEST_FOOTNOTE = 2000

/**
 * A note (脚注, 尾注): its number stands in the line, given by its order among those of its kind; what it says is `text`, which each target writes
 * where its notes stand. Of a footnote the kind is not said: a file of before there were endnotes stays as it is, and what is older than they
 * are reads an endnote as a footnote.
 */
export const footnote: NodeSpec = {
  group: 'inline',
  inline: true,
  atom: true,
  attrs: { text: line('text', LONGEST_FOOTNOTE), kind: oneOf('kind', ['endnote', undefined], undefined) },
  // What a copy of a paper shows other programs of its notes.
  parseDOM: [...NOTE_KINDS.map(parseRule), { tag: '[data-notes]', ignore: true, priority: 60 }],
  toDOM: ({ attrs }) => ['sup', { [`data-${noteKind(attrs)}`]: attrs.text, title: attrs.text }],
}

function parseRule(kind: NoteKind): TagParseRule {
  return {
    tag: `sup[data-${kind}]`,
    // Before the superscript, whose element it is.
    priority: 60,
    getAttrs: (node) =>
      noteAttributes(kind, (elementOf(node).getAttribute(`data-${kind}`) ?? '').slice(0, LONGEST_FOOTNOTE)),
  }
}
