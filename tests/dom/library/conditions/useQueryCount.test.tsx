import { act } from 'react'
import { expect, it } from 'vitest'
import { useQueryCount } from '../../../../renderer/library/conditions/useQueryCount.ts'
import { shown } from '../../../helpers/shown.tsx'
import { startedServices } from '../../../helpers/startedServices.ts'

function Count({ query }: { readonly query: string }) {
  return <p>{useQueryCount(query) ?? '…'}</p>
}

it('counts once the query rests, and again when the library changed', async () => {
  const { services, desk } = await startedServices()
  const window = await shown(services, <Count query="小康" />)
  expect(window.text()).toBe('…')
  const rest = () => act(async () => void (await new Promise((done) => setTimeout(done, 260))))
  await rest()
  expect(window.text()).toBe('0')
  const before = desk.count('library.counts')
  await act(async () => desk.emit('library.changed', {}))
  await rest()
  expect(desk.count('library.counts')).toBe(before + 1)
})
