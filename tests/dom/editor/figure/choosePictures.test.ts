import { afterEach, describe, expect, it, vi } from 'vitest'
import { choosePictures } from '../../../../renderer/editor/figure/choosePictures.ts'

/** Catches the dialog's input instead of the system's dialog. */
function catchInput(): { input: HTMLInputElement | null } {
  const caught: { input: HTMLInputElement | null } = { input: null }
  vi.spyOn(HTMLInputElement.prototype, 'click').mockImplementation(function (this: HTMLInputElement) {
    caught.input = this
  })
  return caught
}

describe('choosePictures', () => {
  afterEach(() => void vi.restoreAllMocks())

  it('asks for pictures the article can keep, and gives what was chosen', async () => {
    const caught = catchInput()
    const chosen = choosePictures(true)
    expect([caught.input!.type, caught.input!.multiple]).toEqual(['file', true])
    expect(caught.input!.accept).not.toContain('svg')
    const file = new File(['x'], '图.png')
    Object.defineProperty(caught.input!, 'files', { value: [file] })
    caught.input!.dispatchEvent(new Event('change'))
    expect(await chosen).toEqual([file])
  })

  it('gives nothing when cancelled', async () => {
    const caught = catchInput()
    const chosen = choosePictures(false)
    caught.input!.dispatchEvent(new Event('cancel'))
    expect(await chosen).toEqual([])
  })
})
