import { act } from 'react'
import { Group, Panel } from 'react-resizable-panels'
import { expect, it } from 'vitest'
import { ColumnSeparator } from '../../../../renderer/app/frame/ColumnSeparator.tsx'
import { shown } from '../../../helpers/shown.tsx'
import { startedServices } from '../../../helpers/startedServices.ts'

it('has a name, says what can be done with it, and is reset by a double click alone', async () => {
  const { services } = await startedServices()
  let resets = 0
  const window = await shown(
    services,
    <Group>
      <Panel id="a" />
      <ColumnSeparator label="调整列表的宽度" hint="双击恢复" onReset={() => (resets += 1)} />
      <Panel id="b" />
    </Group>,
  )
  const line = window.find('separator', '调整列表的宽度')
  expect(line.title).toBe('双击恢复')
  await act(async () => line.click())
  expect(resets).toBe(0)
  await act(async () => void line.dispatchEvent(new MouseEvent('dblclick', { bubbles: true })))
  expect(resets).toBe(1)
})
