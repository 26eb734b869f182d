import { act } from 'react'
import { expect, it } from 'vitest'
import { CheckTab } from '../../../renderer/check/CheckTab.tsx'
import { emptyMetadata } from '../../../src/article/metadata.ts'
import { body, fakePaper } from '../../doubles/paper.ts'
import { shown } from '../../helpers/shown.tsx'
import { startedServices } from '../../helpers/startedServices.ts'

const ID = '20160519-基层党建-abcd'

it('stands beside the counts and where nothing was found, and makes one report at a time', async () => {
  const { desk, services } = await startedServices()
  desk.put(ID, { document: body('近日,我们'), metadata: { ...emptyMetadata(), title: '标题' } })
  const { actions } = services.article.getState()
  await actions.open(ID)
  const paper = fakePaper('近日,我们')
  actions.attachPaper(paper)
  const part = await shown(services, <CheckTab />)
  const rest = (revision: number) =>
    act(async () => {
      actions.rested(revision)
      await new Promise((done) => setTimeout(done, 120))
    })
  await rest(1)
  expect(part.find('button', '体检报告…').parentElement?.textContent).toContain('1 处错误')

  paper.text = '近日，我们'
  await rest(2)
  expect(part.text()).toContain('没有发现问题')
  const button = () => part.find('button', '体检报告…') as HTMLButtonElement
  await part.press(button())
  const forms = [...document.querySelectorAll('[role=menuitem]')]
  expect(forms.map(({ textContent }) => textContent)).toEqual(['网页（.html）', 'Word 文件（.docx）'])
  await part.press(forms[1] as Element)
  expect(services.folders.getState().purpose).toBe('export')
  expect(button().disabled).toBe(true)
  await act(async () => services.folders.getState().cancel())
  await part.settle()
  expect(button().disabled).toBe(false)
  expect(desk.count('checks.report')).toBe(0)
})
