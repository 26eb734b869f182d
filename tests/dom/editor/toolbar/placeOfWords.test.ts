import { expect, it, vi } from 'vitest'
import { placeOfWords } from '../../../../renderer/editor/toolbar/placeOfWords.ts'
import { paragraphJson } from '../../../../src/article/document/paragraphJson.ts'
import { openEditor } from '../openEditor.ts'

/** An editor whose signs are 10 wide, 12 to a line of 20, in a paper that shows 100 pixels. */
function open(from: number, to: number) {
  const { editor } = openEditor({ type: 'doc', content: [paragraphJson('字'.repeat(100))] })
  const view = editor.view
  vi.spyOn(view, 'coordsAtPos').mockImplementation((pos) => {
    const [line, column] = [Math.floor(pos / 12), pos % 12]
    return { left: column * 10, right: column * 10, top: line * 20, bottom: line * 20 + 20 }
  })
  vi.spyOn(view.dom, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 120, 100))
  editor.commands.setTextSelection({ from, to })
  const place = placeOfWords(view)
  return place === null ? null : [place.x, place.y, place.width, place.height]
}

it('is the words that are selected on one line, or the cursor', () => {
  expect(open(3, 6)).toEqual([30, 0, 30, 20])
  expect(open(5, 5)).toEqual([50, 0, 1, 20])
})

it('is the end of what is selected over several lines', () => {
  expect(open(3, 30)).toEqual([60, 40, 1, 20])
})

it('is nowhere while the words are scrolled out of the paper', () => {
  expect(open(80, 82)).toBeNull()
})
