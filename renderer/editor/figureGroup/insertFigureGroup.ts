import type { Editor } from '@tiptap/core'
import { MOST_IN_GROUP } from '../../../src/article/document/nodes/figureGroup.ts'
import type { EditorHost } from '../editorHost.ts'
import { activeFigure } from '../figure/activeFigure.ts'
import { askPictures } from '../paste/askPictures.ts'
import { activeGroup } from './activeGroup.ts'
import { groupPlace } from './groupPlace.ts'
import { makeGroup } from './makeGroup.ts'

/**
 * 组图: sets the selected pictures side by side, or the active one with those it stands among. Where there is no picture, it asks for some, and
 * puts them in side by side. Says why where it cannot.
 */
export function insertFigureGroup(editor: Editor, host: EditorHost): boolean {
  const place = groupPlace(editor.state)
  if (place !== null && place.count <= MOST_IN_GROUP) {
    editor.view.dispatch(makeGroup(editor.state, place))
  } else if (place !== null) {
    host.onNotice('editor.notice.groupFull', { count: place.count, most: MOST_IN_GROUP })
  } else if (activeFigure(editor.state) !== null || activeGroup(editor.state) !== null) {
    host.onNotice('editor.notice.groupAlone')
  } else {
    void askPictures(editor, host, true)
  }
  return true
}
