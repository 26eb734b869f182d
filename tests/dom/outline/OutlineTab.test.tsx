import { act } from 'react'
import { expect, it } from 'vitest'
import { OutlineTab } from '../../../renderer/outline/OutlineTab.tsx'
import { fakePaper } from '../../doubles/paper.ts'
import { shown } from '../../helpers/shown.tsx'
import { startedServices } from '../../helpers/startedServices.ts'

const ID = '20160519-基层党建-abcd'

it('lists the headings when the typing has rested, and goes to one', async () => {
  const { services, desk } = await startedServices()
  desk.put(ID, {})
  await services.article.getState().actions.open(ID)
  const paper = fakePaper('文')
  services.article.getState().actions.attachPaper(paper)
  const window = await shown(services, <OutlineTab />)
  expect(window.text()).toContain('还没有小标题')
  Object.assign(paper, {
    outline: () => [
      { path: [3], level: 2, text: '精准派' },
      { path: [5, 0], level: 3, text: '' },
    ],
  })
  await act(async () => services.article.getState().actions.rested(1))
  await window.press(window.find('button', '精准派'))
  await window.press(window.find('button', '（空的小标题）'))
  expect(paper.revealed).toEqual([
    [3, 0, 0],
    [5, 0, 0, 0],
  ])
})
