import { Node, wrappingInputRule, type AnyExtension, type NodeConfig } from '@tiptap/core'
import { UndoRedo } from '@tiptap/extensions'
import { MARKS, NODES } from '../../../src/article/document/sets.ts'
import { bookmarkExtension } from '../bookmarks/bookmarkExtension.ts'
import { blockCommands } from '../blocks/blockCommands.ts'
import { blockKeys } from '../blocks/blockKeys.ts'
import { ruleInText } from '../blocks/ruleInText.ts'
import { pullQuoteExtension } from '../boxes/pullQuoteExtension.ts'
import { bubbleShortcut } from '../bubble/bubbleAsked.ts'
import { copyWithoutComments } from '../comments/copyWithoutComments.ts'
import { trackExtension } from '../changes/trackExtension.ts'
import { paperShortcuts } from '../commands/paperShortcuts.ts'
import type { EditorHost } from '../editorHost.ts'
import { captionArrows } from '../figure/captionArrows.ts'
import { figureExtension } from '../figure/figureExtension.ts'
import { groupCaptionExtension } from '../figureGroup/groupCaptionExtension.ts'
import { figureGroupNode, groupExtension } from '../figureGroup/groupExtension.ts'
import { formulaExtension } from '../formula/formulaExtension.ts'
import { footnoteExtension } from '../footnote/footnoteExtension.ts'
import { stripShortcut } from '../figure/stripAsked.ts'
import { linkShortcut } from '../link/linkAsked.ts'
import { painterExtension } from '../painter/painterExtension.ts'
import { cutExtension } from '../paste/cutExtension.ts'
import { dragExtension } from '../paste/dragExtension.ts'
import { pasteExtension } from '../paste/pasteExtension.ts'
import { slashExtension } from '../slash/slashExtension.ts'
import { tidyShortcut } from '../tidy/tidyAsked.ts'
import { blockShortcuts } from './blockShortcuts.ts'
import { composeExtension } from '../typing/composeExtension.ts'
import { droppedExtension } from '../typing/droppedExtension.ts'
import { lettersExtension } from '../typing/lettersExtension.ts'
import { stayExtension } from '../typing/stayInView.ts'
import { documentEnds } from '../typing/documentEnds.ts'
import { keyAfterFocus } from './keyAfterFocus.ts'
import { fromNodeSpec } from './fromNodeSpec.ts'
import { headingExtension } from './headingExtension.ts'
import { listExtensions } from './listExtensions.ts'
import { markCommands } from './markCommands.ts'
import { markExtensions } from './markExtensions.ts'
import { ownMarkup } from './ownMarkup.ts'
import { selectAllLocked } from './selectAllLocked.ts'
import { starterNode, starterPart } from './starterPart.ts'
import { currentBlocks } from '../views/currentBlocks.ts'
import { jumpExtension } from '../jumps/jumpExtension.ts'
import { selectedExtension } from '../views/selectedExtension.ts'
import { undoGroups } from '../typing/undoGroups.ts'
import { typewriterExtension } from '../views/typewriterExtension.ts'
import { heldExtension } from '../comments/holdSelection.ts'
import { captionExtension, tableCaptionExtension } from '../table/tableCaptionExtension.ts'
import { tableExtensions } from './tableExtensions.ts'

/** Steps that can be undone; a long afternoon's. */
const UNDO_DEPTH = 500

/**
 * The editor's extensions: each node and mark of the article's own sets, and what an editor needs beside them. No Typography (it rewrites what was
 * typed), no trailing node (it would be stored), no placeholder (it walks the document at each key).
 */
export function articleExtensions(host: EditorHost): AnyExtension[] {
  const known: readonly AnyExtension[] = [
    ...['doc', 'text'].map((name) => fromNodeSpec(coreNode(name))),
    ...['paragraph', 'blockquote', 'horizontalRule', 'hardBreak'].map((name) =>
      fromNodeSpec(starterNode(name), quiet(name)),
    ),
    headingExtension(),
    ...listExtensions(),
    figureExtension(host),
    figureGroupNode(),
    groupCaptionExtension(),
    footnoteExtension(),
    formulaExtension(),
    ...['pageBreak', 'callout'].map((name) => fromNodeSpec(Node.create({ name }))),
    pullQuoteExtension(),
    tableCaptionExtension(),
    ...tableExtensions(),
    ...markExtensions(),
  ]
  const parts = [...Object.keys(NODES), ...Object.keys(MARKS)].map((name) => {
    const part = known.find((extension) => extension.name === name)
    if (part === undefined) throw new Error(`no extension for ${name}`)
    return part
  })
  return [
    ...parts,
    ownMarkup,
    UndoRedo.configure({ depth: UNDO_DEPTH }),
    starterPart('gapCursor'),
    starterPart('dropCursor').configure({ color: false, width: 2, class: 'paper-dropcursor' }),
    starterPart('listKeymap'),
    blockShortcuts,
    blockCommands,
    markCommands,
    blockKeys,
    composeExtension,
    // Behind it: the browser's cursor has been read then.
    lettersExtension,
    droppedExtension(host),
    documentEnds,
    stayExtension,
    keyAfterFocus,
    selectAllLocked,
    linkShortcut,
    stripShortcut,
    captionArrows,
    bubbleShortcut,
    pasteExtension(host),
    tidyShortcut(host),
    copyWithoutComments,
    cutExtension,
    dragExtension(host),
    painterExtension,
    currentBlocks,
    typewriterExtension(host),
    selectedExtension(host),
    jumpExtension,
    paperShortcuts(host),
    slashExtension(host),
    // Before 修订, which is asked first: they look at what has come of the edit.
    bookmarkExtension,
    groupExtension,
    captionExtension,
    heldExtension,
    trackExtension(host),
    // Before all others: it looks at the edit as it was made.
    undoGroups,
  ]
}

/** TipTap's document is the top node; its text node has no behaviour worth keeping. */
function coreNode(name: string): Node {
  return name === 'doc' ? starterNode('doc') : Node.create({ name })
}

/** A rule is made with its button: `---` and `——-` are punctuation to someone who writes Chinese. `> ` begins a quotation, and never in a caption. */
function quiet(name: string): Partial<NodeConfig> {
  if (name === 'horizontalRule') return { addInputRules: () => [] }
  if (name !== 'blockquote') return {}
  return {
    addInputRules() {
      return [ruleInText(wrappingInputRule({ find: /^\s*>\s$/, type: this.type }))]
    },
  }
}
