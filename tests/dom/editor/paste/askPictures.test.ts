import { describe, expect, it } from 'vitest'
import { askPictures } from '../../../../renderer/editor/paste/askPictures.ts'
import { turnLeaf } from '../../../../renderer/editor/leaf.ts'
import { openEditor } from '../openEditor.ts'

/** The person chooses these in the browser's own dialog. */
function choose(files: readonly File[]): void {
  // The last: other tests leave dialogs open in the same document.
  const field = [...document.querySelectorAll('input[type=file]')].at(-1)!
  Object.defineProperty(field, 'files', { value: files })
  field.dispatchEvent(new Event('change'))
}

const picture = () => new File(['x'], 'a.png', { type: 'image/png' })

describe('askPictures', () => {
  it('puts what is chosen in at the selection', async () => {
    const { editor, host } = openEditor()
    const asking = askPictures(editor, host)
    choose([picture()])
    await asking
    expect(editor.state.doc.firstChild?.attrs).toMatchObject({ asset: 'a.png' })
  })

  it('puts nothing into the article that came meanwhile, and gives it no bytes', async () => {
    const { editor, host, pictures } = openEditor()
    const asking = askPictures(editor, host)
    turnLeaf(editor)
    choose([picture()])
    await asking
    expect(editor.state.doc.textContent).toBe('')
    expect(pictures.size).toBe(0)
  })
})
