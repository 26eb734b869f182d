import { act, type ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { expect, it, onTestFinished } from 'vitest'
import { findSessionOf } from '../../../../renderer/editor/find/findSession.ts'
import type { FindView } from '../../../../renderer/editor/find/findView.ts'
import { useFindPart } from '../../../../renderer/editor/find/useFindPart.ts'
import { emptyDocument } from '../../../../src/article/document/emptyDocument.ts'
import { paragraphJson } from '../../../../src/article/document/paragraphJson.ts'
import { openEditor } from '../openEditor.ts'

/** Shows a part of the search for 党 in a text that has it three times; gives what was drawn, drawing by drawing. */
function draw(pick: (view: FindView) => unknown) {
  const { editor } = openEditor({ ...emptyDocument(), content: [paragraphJson('党、党、党')] })
  const session = findSessionOf(editor)
  const drawn: unknown[] = []
  function Part(): ReactNode {
    drawn.push(useFindPart(session, pick))
    return null
  }
  const root = createRoot(document.createElement('div'))
  act(() => root.render(<Part />))
  onTestFinished(() => act(() => root.unmount()))
  act(() => session.open('find'))
  act(() => session.ask({ text: '党' }))
  for (let step = 0; step < 3; step += 1) act(() => session.go(1))
  return { drawn, session }
}

it('draws anew with every place that is gone to what says which it is', () => {
  const { drawn, session } = draw((view) => view.at)
  expect(session.get().count).toBe(3)
  expect(drawn).toEqual([0, 1, 2, 3])
})

it('lets alone what no place changes', () => {
  expect(draw((view) => view.count === 0).drawn).toEqual([true, false])
  expect(draw((view) => view.query.text).drawn).toEqual(['', '党'])
})
