import { expect, it, vi } from 'vitest'
import { ConditionText } from '../../../../renderer/library/conditions/ConditionText.tsx'
import { shown } from '../../../helpers/shown.tsx'
import { startedServices } from '../../../helpers/startedServices.ts'

it('offers known values below, and Enter takes the chosen one before it is done', async () => {
  const { services } = await startedServices()
  const onText = vi.fn<(text: string, composing: boolean) => void>()
  const onDone = vi.fn<() => void>()
  const window = await shown(
    services,
    <ConditionText label="值" value="" offered={['钟义见', '汤诗瑶']} onText={onText} onDone={onDone} />,
  )
  const field = window.find('combobox', '值')
  await window.type(field, '钟')
  expect(onText).toHaveBeenLastCalledWith('钟', false)
  expect(window.maybe('option', '汤诗瑶')).toBeUndefined()
  await window.key(field, 'ArrowDown')
  await window.key(field, 'Enter')
  expect(onText).toHaveBeenLastCalledWith('钟义见', false)
  expect(onDone).not.toHaveBeenCalled()
  await window.key(field, 'Enter')
  expect(onDone).toHaveBeenCalledOnce()
})
