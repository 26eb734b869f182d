import { describe, expect, it } from 'vitest'
import { bootedShell } from './bootedShell.ts'

const plain = {
  isEditable: false,
  selectionText: '',
  misspelledWord: '',
  dictionarySuggestions: [],
  editFlags: { canCut: true, canCopy: true, canPaste: false, canSelectAll: true },
}

describe('the menu of the right button', () => {
  it('edits what can be edited', async () => {
    const { double, window } = await bootedShell()
    window.webContents.emit('context-menu', {}, { ...plain, isEditable: true, selectionText: '' })
    const menu = double.menus.at(-1)
    expect(menu?.popups).toEqual([{ window }])
    expect(menu?.template.map(({ role, enabled }) => [role, enabled])).toEqual([
      ['cut', true],
      ['copy', true],
      ['paste', false],
      ['pasteAndMatchStyle', false],
      [undefined, undefined],
      ['selectAll', true],
    ])
  })

  it('copies what is selected, and does not come up for nothing', async () => {
    const { double, window } = await bootedShell()
    const before = double.menus.length
    window.webContents.emit('context-menu', {}, { ...plain, selectionText: ' ' })
    expect(double.menus).toHaveLength(before)
    window.webContents.emit('context-menu', {}, { ...plain, selectionText: '党建' })
    expect(double.menus.at(-1)?.template.map(({ role }) => role)).toEqual(['copy'])
  })
})
