import { expect, it, vi } from 'vitest'
import { SeveralChoice } from '../../../../renderer/library/conditions/SeveralChoice.tsx'
import { shown } from '../../../helpers/shown.tsx'
import { startedServices } from '../../../helpers/startedServices.ts'

it('takes several, in the order of the choices, and names them', async () => {
  const { services } = await startedServices()
  const choices = ['甲', '乙', '丙'].map((label) => ({ id: label, label }))
  const onChange = vi.fn<(values: readonly string[]) => void>()
  const window = await shown(
    services,
    <SeveralChoice label="值" placeholder="选择…" choices={choices} values={['丙']} onChange={onChange} />,
  )
  await window.press(window.find('button', '值 丙'))
  await window.press(window.find('menuitemcheckbox', '甲'))
  expect(onChange).toHaveBeenLastCalledWith(['甲', '丙'])
  await window.press(window.find('menuitemcheckbox', '丙'))
  expect(onChange).toHaveBeenLastCalledWith([])
})
