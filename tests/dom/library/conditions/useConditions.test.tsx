import { act } from 'react'
import { expect, it } from 'vitest'
import { useConditions, type Conditions } from '../../../../renderer/library/conditions/useConditions.ts'
import { shown } from '../../../helpers/shown.tsx'
import { startedServices } from '../../../helpers/startedServices.ts'

it('keeps the rows it has while it writes, whatever the query says of them', async () => {
  const { services } = await startedServices()
  services.library.getState().type('责编：钟义见  小康')
  let form: Conditions | undefined
  function Probe() {
    form = useConditions()
    return null
  }
  await shown(services, <Probe />)
  const now = () => form as Conditions
  const query = () => services.library.getState().query
  const [first, second] = now().rows
  await act(async () => now().add())
  // Nothing was changed yet: the rows that were there stand as they were written.
  expect(query()).toBe('责编：钟义见 小康')
  const added = now().rows[2]
  expect(added?.row.field).toBe('stage')
  await act(async () =>
    now().change(added?.key ?? -1, { field: 'stage', relation: 'isNot', values: ['spiked'], written: null }),
  )
  expect(query()).toBe('责编：钟义见 小康 -状态:废稿')
  expect(now().rows.map(({ key }) => key)).toEqual([first?.key, second?.key, added?.key])
  await act(async () => services.library.getState().type('脱贫'))
  expect(now().rows.map(({ row }) => row.values)).toEqual([['脱贫']])
})
