import { act } from 'react'
import { describe, expect, it } from 'vitest'
import { StatusBar } from '../../../../renderer/app/frame/StatusBar.tsx'
import { shown } from '../../../helpers/shown.tsx'
import { startedServices } from '../../../helpers/startedServices.ts'

const ID = '20160519-基层党建-abcd'

describe('the line at the foot', () => {
  it('says where the library is', async () => {
    const { services } = await startedServices()
    const window = await shown(services, <StatusBar />)
    expect(window.text()).toBe('/library')
  })

  it('says stage, count and last save of the open article', async () => {
    const { services, desk } = await startedServices()
    desk.put(ID)
    await services.article.getState().actions.open(ID)
    const window = await shown(services, <StatusBar />)
    await act(async () => services.article.getState().actions.rested(12_345))
    for (const words of ['草稿', '12,345 字', '上次保存 ']) expect(window.text()).toContain(words)
  })
})
