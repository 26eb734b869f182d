import { NodeSelection } from '@tiptap/pm/state'
import type { Node } from '@tiptap/pm/model'
import { runPaperCommand } from '../../../../renderer/editor/commands/runPaperCommand.ts'
import type { DocumentJson } from '../../../../src/article/document/documentJson.ts'
import { openEditor } from '../openEditor.ts'

/** A paper with a body, to run commands on and to choose pictures in by their position. */
export function openGroups(body: Node, tracking = false) {
  const opened = openEditor(body.toJSON() as DocumentJson, { tracking: { on: tracking, by: '编辑甲' } })
  const { editor, host } = opened
  return {
    ...opened,
    shape: () => String(editor.state.doc),
    run: (command: Parameters<typeof runPaperCommand>[0]) => runPaperCommand(command, editor, host),
    choose: (pos: number) =>
      editor.view.dispatch(editor.state.tr.setSelection(NodeSelection.create(editor.state.doc, pos))),
  }
}
