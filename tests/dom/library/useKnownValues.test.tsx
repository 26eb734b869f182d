import { expect, it } from 'vitest'
import { useKnownValues } from '../../../renderer/library/useKnownValues.ts'
import { shown } from '../../helpers/shown.tsx'
import { startedServices } from '../../helpers/startedServices.ts'

function Probe({ isWanted }: { readonly isWanted: boolean }) {
  return <p>{Object.keys(useKnownValues(isWanted)).length}</p>
}

it('asks for what was used before only when it is wanted', async () => {
  const { services, desk } = await startedServices()
  const before = desk.count('library.remembered')
  await shown(services, <Probe isWanted={false} />)
  expect(desk.count('library.remembered')).toBe(before)
  await shown(services, <Probe isWanted />)
  expect(desk.count('library.remembered')).toBe(before + 1)
})
