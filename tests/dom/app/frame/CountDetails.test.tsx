import { act } from 'react'
import { expect, it } from 'vitest'
import { CountDetails } from '../../../../renderer/app/frame/CountDetails.tsx'
import { runCommand } from '../../../../renderer/app/commands.ts'
import { fakePaper } from '../../../doubles/paper.ts'
import { shown } from '../../../helpers/shown.tsx'
import { startedServices } from '../../../helpers/startedServices.ts'

const ID = '20160519-基层党建-abcd'

it('counts the article and what is selected in every way, when it is asked', async () => {
  const { services, desk } = await startedServices()
  desk.put(ID)
  await services.article.getState().actions.open(ID)
  const paper = { ...fakePaper('到2020年，脱贫 攻坚。'), selectedText: () => '脱贫 攻' }
  services.article.getState().actions.attachPaper(paper)
  const window = await shown(services, <CountDetails characters={9} />)
  await act(async () => services.view.getState().showSelected(3))
  expect(window.text()).toBe('选中 3 字9 字约读 1 分钟')
  await act(async () => expect(runCommand('view.countDetails', services)).toBe(true))
  const rows = [...document.querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map((each) => each.textContent),
  )
  expect(rows).toEqual([
    ['字数', '9', '3'],
    ['汉字', '6', '3'],
    ['标点和符号', '2', '0'],
    ['外文词和数字', '1', '0'],
    ['字符（不计空格）', '12', '3'],
    ['字符（计空格）', '13', '4'],
    ['段落', '1', '1'],
  ])
})
