import type { Editor } from '@tiptap/core'
import { TextSelection, type Selection } from '@tiptap/pm/state'
import type { NodeJson } from '../../../src/article/document/documentJson.ts'
import type { PasteMode } from '../../../src/intake/clipboard/convert/place.ts'
import { readClipboard, type ClipboardContent } from '../../../src/intake/clipboard/readClipboard.ts'
import type { EditorHost } from '../editorHost.ts'
import { holdLeaf } from '../leaf.ts'
import { keepPlace } from '../typing/keepPlace.ts'
import { insertBlocks } from './insertBlocks.ts'
import { joinLines } from './joinLines.ts'
import { WORDLESS } from './partForCaption.ts'
import { tellPasted } from './pasteMemory.ts'
import { placePictures, withNames, type GivenNames } from './placePictures.ts'
import type { TakenClipboard } from './takenClipboard.ts'
import { readDom } from './readDom.ts'
import { tellOfPictures } from './tellOfPictures.ts'

/** A paste on its way. */
export interface PasteOrder {
  readonly taken: TakenClipboard
  readonly mode: PasteMode
  /** what it replaces */
  readonly selection: Selection
  readonly event: ClipboardEvent | null
  /** pictures given to the article before, when the same was pasted another way */
  readonly given?: GivenNames
}

/**
 * Pastes what was taken: at once, or, where bytes of pictures came along, when the article has them; then text and figures together where the
 * paste was meant. False where there is nothing to paste.
 */
export function pasteClipboard(editor: Editor, host: EditorHost, order: PasteOrder): boolean {
  const { taken, mode, selection, event } = order
  let content = readClipboard(taken.data, mode, readDom)
  // What holds nothing but hidden machinery may have its words beside it.
  if (content.blocks.length === 0) content = readClipboard(taken.data, 'text', readDom)
  if (selection.$from.parent.type.name === 'figure' && content.blocks.every(isWords)) return pasteLine(editor, order)
  if (content.blocks.length === 0) return false
  const given: GivenNames = order.given ?? new Map<string, string | null>()
  if (content.pictures.every(({ placeholder }) => given.has(placeholder))) {
    put(editor, host, order, content, given, selection, event)
  } else void putLater(editor, host, order, content, given)
  return true
}

async function putLater(
  editor: Editor,
  host: EditorHost,
  order: PasteOrder,
  content: ClipboardContent,
  given: GivenNames,
): Promise<void> {
  const isHere = holdLeaf(editor)
  const place = keepPlace(editor, order.selection.from, order.selection.to)
  await placePictures(content.pictures, order.taken.files, host, given, isHere)
  await host.settled()
  place.release()
  if (!isHere()) return
  const { from, to } = place.range()
  const { doc } = editor.state
  put(editor, host, order, content, given, TextSelection.between(doc.resolve(from), doc.resolve(to)), null)
}

function put(
  editor: Editor,
  host: EditorHost,
  { taken, mode }: PasteOrder,
  content: ClipboardContent,
  given: GivenNames,
  selection: Selection,
  event: ClipboardEvent | null,
): void {
  const before = editor.state.doc
  insertBlocks(editor, withNames(content.blocks, given), selection, event)
  tellOfPictures(content.notes, host)
  const after = editor.state.doc
  const { source, notes } = content
  if (taken.data.html.trim() !== '' && after !== before)
    tellPasted(editor, { taken, mode, source, notes, selection: selection.getBookmark(), before, after, given })
}

/** Whether a block and what is in it are words alone: no picture, table or rule. */
function isWords({ type, content = [] }: NodeJson): boolean {
  return !WORDLESS.has(type) && content.every(isWords)
}

/** A caption is one line of plain text. */
function pasteLine(editor: Editor, { taken, selection }: PasteOrder): boolean {
  const line = joinLines(readClipboard(taken.data, 'text', readDom).blocks)
  if (line === '') return false
  editor.view.dispatch(editor.state.tr.insertText(line, selection.from, selection.to).scrollIntoView())
  return true
}
