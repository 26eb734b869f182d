import { describe, expect, it } from 'vitest'
import { bootedShell } from './bootedShell.ts'

describe('the menu of the right button', () => {
  const flags = { canCut: true, canCopy: true, canPaste: false, canSelectAll: true }

  it('edits what can be edited', async () => {
    const { double, window } = await bootedShell()
    window.webContents.emit('context-menu', {}, { isEditable: true, selectionText: '', editFlags: flags })
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
    window.webContents.emit('context-menu', {}, { isEditable: false, selectionText: ' ', editFlags: flags })
    expect(double.menus).toHaveLength(before)
    window.webContents.emit('context-menu', {}, { isEditable: false, selectionText: '党建', editFlags: flags })
    expect(double.menus.at(-1)?.template.map(({ role }) => role)).toEqual(['copy'])
  })
})
