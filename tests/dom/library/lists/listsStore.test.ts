import { expect, it } from 'vitest'
import { startedServices } from '../../../helpers/startedServices.ts'
import { eventually } from '../../../helpers/eventually.ts'

const NEW = {
  kind: 'add' as const,
  list: 'source' as const,
  entries: [{ value: '求是', affiliation: '', bio: '' }],
}

it('hears of changes from elsewhere, and looks again where its own was refused', async () => {
  const { services, desk } = await startedServices({ libraryFile: { lists: { source: ['新华社'] } } })
  const values = () => services.lists.getState().lists.source.map(({ value }) => value)
  await eventually(() => expect(values()).toEqual(['新华社']))
  await desk.bridge['lists.change'](NEW)
  expect(values()).toEqual(['新华社'])
  desk.emit('lists.changed', {})
  await eventually(() => expect(values()).toEqual(['新华社', '求是']))
  const asked = desk.count('lists.get')
  const refused = await services.lists.getState().change({ kind: 'remove', list: 'source', value: '没有' })
  expect(refused.ok).toBe(false)
  expect(desk.count('lists.get')).toBe(asked + 1)
})

it('keeps the same lists where nothing is otherwise, so that no field is drawn anew', async () => {
  const { services } = await startedServices({ libraryFile: { lists: { source: ['新华社'] } } })
  await eventually(() => expect(services.lists.getState().lists.source).toHaveLength(1))
  const before = services.lists.getState().lists
  await services.lists.getState().refresh()
  expect(services.lists.getState().lists).toBe(before)
})
