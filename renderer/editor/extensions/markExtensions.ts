import { Mark } from '@tiptap/core'
import { Link } from '@tiptap/extension-link'
import { Subscript } from '@tiptap/extension-subscript'
import { Superscript } from '@tiptap/extension-superscript'
import { isSafeLink } from '../../../src/article/document/safeAddress.ts'
import { fromMarkSpec } from './fromMarkSpec.ts'
import { starterMark } from './starterPart.ts'

/** Every mark of the article. Links are made by hand, never by themselves while a person types. */
export function markExtensions(): readonly Mark[] {
  const link = Link.configure({ autolink: false, linkOnPaste: false, openOnClick: false, isAllowedUri: isSafeLink })
  return [
    fromMarkSpec(link as Mark, { addProseMirrorPlugins: () => [], onCreate: null, onDestroy: null }),
    ...['bold', 'italic', 'underline', 'strike'].map((name) => fromMarkSpec(starterMark(name))),
    ...['ruby', 'colour', 'comment', 'formatting', 'insertion', 'deletion'].map((name) =>
      fromMarkSpec(Mark.create({ name })),
    ),
    // TipTap's Ctrl+comma is the settings' here.
    fromMarkSpec(Superscript as Mark, {
      addKeyboardShortcuts() {
        return { 'Mod-Alt-.': () => this.editor.commands.toggleMark('superscript') }
      },
    }),
    fromMarkSpec(Subscript as Mark, {
      addKeyboardShortcuts() {
        return { 'Mod-Alt-,': () => this.editor.commands.toggleMark('subscript') }
      },
    }),
  ]
}
