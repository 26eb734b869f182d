import { activeFigure } from '../figure/activeFigure.ts'
import { canCut } from '../figure/canCut.ts'
import { changeFigure, deleteFigure } from '../figure/changeFigure.ts'
import { askCut, askReplace, askStrip } from '../figure/stripAsked.ts'
import type { MenuSource } from './menuEntry.ts'

const PLACES = ['left', 'center', 'right'] as const

/** What can be done with the picture that is selected, or in whose caption the cursor is. */
export const figureEntries: MenuSource = (editor, host) => {
  const figure = activeFigure(editor.state)
  if (!editor.isEditable || figure === null) return []
  const { translate } = host
  const { attrs } = figure.node
  const grouped = editor.state.doc.resolve(figure.pos).parent.type.name === 'figureGroup'
  return [
    { id: 'figure.replace', words: translate('editor.figure.replace'), run: () => askReplace(editor) },
    {
      id: 'figure.crop',
      words: translate('editor.figure.crop'),
      disabled: !canCut(String(attrs.asset), host),
      run: () => askCut(editor),
    },
    { id: 'figure.words', words: translate('papermenu.figureWords'), run: () => askStrip(editor) },
    ...PLACES.map((align) => ({
      id: `figure.${align}`,
      words: translate(`editor.figure.${align}`),
      // In a group its own place says nothing.
      disabled: grouped || attrs.align === align,
      run: () => changeFigure({ align })(editor.state, (tr) => editor.view.dispatch(tr)),
    })),
    {
      id: 'figure.delete',
      words: translate('editor.figure.delete'),
      run: () => deleteFigure(editor.state, (tr) => editor.view.dispatch(tr)),
    },
  ]
}
