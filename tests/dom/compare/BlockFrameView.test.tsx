import { expect, it } from 'vitest'
import { BlockFrameView } from '../../../renderer/compare/BlockFrameView.tsx'
import { shown } from '../../helpers/shown.tsx'
import { startedServices } from '../../helpers/startedServices.ts'

it.each([
  ['tableCaption', 'data-table-caption'],
  ['groupCaption', 'data-group-caption'],
])('draws a %s as the paper does, by its %s', async (type, attribute) => {
  const { services } = await startedServices()
  await shown(
    services,
    <BlockFrameView frame={{ type, attrs: {} }} notes={<i>改</i>} assetUrl={(name) => name}>
      说明
    </BlockFrameView>,
  )
  const line = document.querySelector('p')
  expect(line?.getAttributeNames()).toEqual([attribute])
  expect(line?.textContent).toBe('改说明')
})
