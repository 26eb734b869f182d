import { expect, it } from 'vitest'
import { goToLine } from '../../../../renderer/publish/templates/goToLine.ts'

it('selects a line, and stays within the text', () => {
  const area = document.body.appendChild(document.createElement('textarea'))
  area.value = '一\n二二\n三'
  goToLine(area, 2)
  expect([area.selectionStart, area.selectionEnd, document.activeElement === area]).toEqual([2, 4, true])
  goToLine(area, 9)
  expect(area.selectionStart).toBeLessThanOrEqual(area.value.length)
  area.remove()
})
