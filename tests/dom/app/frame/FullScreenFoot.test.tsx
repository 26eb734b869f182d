import { act } from 'react'
import { expect, it } from 'vitest'
import { StatusBar } from '../../../../renderer/app/frame/StatusBar.tsx'
import { emptyMetadata } from '../../../../src/article/metadata.ts'
import { shown } from '../../../helpers/shown.tsx'
import { startedServices } from '../../../helpers/startedServices.ts'

const ID = '20160519-基层党建-abcd'

it('in full screen the foot says the title and whether all is safe, and leads back', async () => {
  const { services, desk } = await startedServices()
  desk.put(ID, { metadata: { ...emptyMetadata(), title: '打好基层党建' } })
  await services.article.getState().actions.open(ID)
  const window = await shown(services, <StatusBar />)
  expect(window.maybe('button', '退出全屏')).toBeUndefined()
  await act(async () => services.view.getState().showFullScreen(true))
  for (const words of ['打好基层党建', '已保存']) expect(window.text()).toContain(words)
  expect(window.text()).not.toContain('/library')
  await window.press(window.find('button', '退出全屏'))
  expect(services.view.getState().fullScreen).toBe(false)
  expect(window.text()).toContain('/library')
})
