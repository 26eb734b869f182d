import type { Editor } from '@tiptap/core'
import { GapCursor } from '@tiptap/pm/gapcursor'
import type { Command, EditorState, Transaction } from '@tiptap/pm/state'
import { toggleBookmark } from '../bookmarks/changeBookmark.ts'
import { insertPullQuote } from '../boxes/insertPullQuote.ts'
import { toggleCallout } from '../boxes/toggleCallout.ts'
import type { CommandId } from '../../../src/contract/commandId.ts'
import { upperCase, lowerCase, titleCase } from '../convert/letterCase.ts'
import { decideChanges } from '../changes/decideChanges.ts'
import { changeAtSelection, goChange } from '../changes/goChange.ts'
import { convertChinese } from '../convert/convertChinese.ts'
import { convertSelection } from '../convert/convertSelection.ts'
import { fullWidth, halfWidth } from '../convert/letterWidth.ts'
import type { EditorHost } from '../editorHost.ts'
import { COLOUR_COMMANDS, setColour } from '../extensions/setColour.ts'
import { clearFormatting } from '../extensions/clearFormatting.ts'
import { setAlignment } from '../extensions/setAlignment.ts'
import { toggleIndent } from '../extensions/toggleIndent.ts'
import { insertGroupCaption } from '../figureGroup/insertGroupCaption.ts'
import { insertFigureGroup } from '../figureGroup/insertFigureGroup.ts'
import { ungroupFigures } from '../figureGroup/ungroupFigures.ts'
import { blockBelow } from '../figure/blockBelow.ts'
import { deleteBlocks, duplicateBlocks, moveBlocks } from '../moving/moveBlocks.ts'
import { askLink } from '../link/linkAsked.ts'
import { askListStart } from '../lists/askListStart.ts'
import { continueList } from '../lists/continueList.ts'
import { askNote } from '../footnote/askNote.ts'
import { askFormula } from '../formula/askFormula.ts'
import { askRuby } from '../ruby/askRuby.ts'
import { askPictures } from '../paste/askPictures.ts'
import { pickFormat } from '../painter/painterExtension.ts'
import { askSymbols } from '../symbols/symbolsAsked.ts'
import { evenColumns } from '../table/evenColumns.ts'
import { stepColumnWidth } from '../table/stepColumnWidth.ts'
import { insertTableCaption } from '../table/insertTableCaption.ts'
import { tidyPaper } from '../tidy/tidyPaper.ts'
import { appliesHere } from './appliesHere.ts'
import { insertDate } from './insertDate.ts'
import { insertPageBreak } from './insertPageBreak.ts'

type Run = (editor: Editor, host: EditorHost) => boolean

const plain =
  (command: Command): Run =>
  (editor) =>
    command(editor.state, (tr) => editor.view.dispatch(tr))

const changing =
  (change: (state: EditorState) => Transaction | null): Run =>
  (editor) => {
    const tr = change(editor.state)
    if (tr !== null) editor.view.dispatch(tr)
    return tr !== null
  }

const convert =
  (change: (text: string) => string): Run =>
  (editor, host) =>
    convertSelection(editor, host, change)

const moving =
  (step: 1 | -1): Run =>
  (editor, host) =>
    plain(moveBlocks(step, host.tracking().on))(editor, host)

/** Puts in what cannot stand in a caption or a group of pictures: below it, while the cursor is there or a picture is selected. */
const outside =
  (run: Run): Run =>
  (editor, host) => {
    const below = blockBelow(editor.state)
    if (below !== null) {
      const { tr, doc } = editor.state
      editor.view.dispatch(tr.setSelection(new GapCursor(doc.resolve(below))))
    }
    return run(editor, host)
  }

/** Decides on the change at the selection and goes to the next. */
const decideHere =
  (decision: 'accept' | 'reject'): Run =>
  (editor) => {
    const change = changeAtSelection(editor)
    if (change === null) return goChange(editor, 1)
    const done = decideChanges(editor, { id: change.id }, decision)
    if (done) goChange(editor, 1)
    return done
  }

/** Pixels by which a press makes a column wider. */
const COLUMN_STEP = 16

const RUN: Readonly<Partial<Record<CommandId, Run>>> = {
  'edit.undo': (editor) => editor.commands.undo(),
  'edit.redo': (editor) => editor.commands.redo(),
  'format.bold': (editor) => editor.commands.toggleBold(),
  'format.italic': (editor) => editor.commands.toggleItalic(),
  'format.underline': (editor) => editor.commands.toggleUnderline(),
  'format.tidy': (editor, host) => tidyPaper(editor, host, host.tidyNames()),
  'format.strike': (editor) => editor.commands.toggleMark('strike'),
  'format.superscript': (editor) => editor.commands.toggleMark('superscript'),
  'format.subscript': (editor) => editor.commands.toggleMark('subscript'),
  'format.paragraph': (editor) => editor.commands.setParagraph(),
  'format.heading2': (editor) => editor.commands.setHeading({ level: 2 }),
  'format.heading3': (editor) => editor.commands.setHeading({ level: 3 }),
  'format.heading4': (editor) => editor.commands.setHeading({ level: 4 }),
  'format.quote': (editor) => editor.commands.toggleBlockquote(),
  'format.bulletList': (editor) => editor.commands.toggleBulletList(),
  'format.orderedList': (editor) => editor.commands.toggleOrderedList(),
  'format.continueList': changing(continueList),
  'format.listStart': askListStart,
  'format.alignStart': plain(setAlignment('start')),
  'format.alignCenter': plain(setAlignment('center')),
  'format.alignEnd': plain(setAlignment('end')),
  'format.alignJustify': plain(setAlignment('justify')),
  'format.indent': plain(toggleIndent),
  'format.clear': plain(clearFormatting),
  'format.painter': (editor, host) => pickFormat(editor, host, false),
  'format.painterLocked': (editor, host) => pickFormat(editor, host, true),
  'format.upperCase': convert(upperCase),
  'format.lowerCase': convert(lowerCase),
  'format.titleCase': convert(titleCase),
  'format.halfWidth': convert(halfWidth),
  'format.fullWidth': convert(fullWidth),
  'format.toSimplified': (editor, host) => convertChinese(editor, host, 'simplified'),
  'format.toTraditional': (editor, host) => convertChinese(editor, host, 'traditional'),
  'change.accept': decideHere('accept'),
  'change.reject': decideHere('reject'),
  'change.acceptAll': (editor) => decideChanges(editor, 'all', 'accept'),
  'change.rejectAll': (editor) => decideChanges(editor, 'all', 'reject'),
  'format.moveUp': moving(-1),
  'format.moveDown': moving(1),
  'format.duplicate': plain(duplicateBlocks),
  'format.deleteBlock': plain(deleteBlocks),
  'insert.link': askLink,
  'insert.picture': (editor, host) => {
    void askPictures(editor, host)
    return true
  },
  'insert.figureGroup': insertFigureGroup,
  'insert.groupCaption': plain(insertGroupCaption),
  'format.ungroupFigures': plain(ungroupFigures),
  'insert.table': outside((editor) => editor.commands.insertTable({ rows: 3, cols: 3, withHeaderRow: true })),
  'insert.tableCaption': plain(insertTableCaption),
  'insert.rule': outside((editor) => editor.commands.setHorizontalRule()),
  'insert.callout': plain(toggleCallout),
  'insert.pullQuote': plain(insertPullQuote),
  'insert.pageBreak': plain(insertPageBreak),
  'insert.date': (editor) => insertDate(editor, new Date()),
  'insert.symbol': askSymbols,
  'insert.footnote': (editor) => askNote('footnote', editor),
  'insert.endnote': (editor) => askNote('endnote', editor),
  'insert.formula': askFormula,
  'insert.bookmark': (editor, host) => plain(toggleBookmark(host.translate('bookmark.word')))(editor, host),
  ...Object.fromEntries(COLOUR_COMMANDS.map(({ id, name }) => [id, plain(setColour(name))])),
  'format.ruby': askRuby,
  'format.widenColumn': (editor) => stepColumnWidth(editor, COLUMN_STEP),
  'format.narrowColumn': (editor) => stepColumnWidth(editor, -COLUMN_STEP),
  'format.evenColumns': plain(evenColumns),
}

/** Runs a command in an editor that may be changed and in which no input method composes; false where it does not apply. */
export function runPaperCommand(command: CommandId, editor: Editor, host: EditorHost): boolean {
  if (!editor.isEditable || editor.view.composing || !appliesHere(editor.state, command)) return false
  return RUN[command]?.(editor, host) ?? false
}
