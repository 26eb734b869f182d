import { act } from 'react'
import { expect, it } from 'vitest'
import { runCommand } from '../../../../renderer/app/commands.ts'
import { PaperViewMenu } from '../../../../renderer/app/frame/PaperViewMenu.tsx'
import { shown } from '../../../helpers/shown.tsx'
import { startedServices } from '../../../helpers/startedServices.ts'

function repeat(times: number, run: () => unknown): void {
  for (let n = 0; n < times; n += 1) run()
}

const ID = '20160519-基层党建-abcd'

it('says the size of the type, and stays within what the settings hold', async () => {
  const { services, desk } = await startedServices()
  desk.put(ID, {})
  await services.article.getState().actions.open(ID)
  const window = await shown(services, <PaperViewMenu />)
  const size = () => services.desk.getState().settings.paperFontSize
  await act(async () => repeat(20, () => runCommand('view.larger', services)))
  expect(size()).toBe(32)
  await act(async () => repeat(30, () => runCommand('view.smaller', services)))
  expect(size()).toBe(12)
  await window.settle()
  expect(window.find('button', '稿纸显示').textContent).toContain('12')
})

it('switches the views, each by its command', async () => {
  const { services, desk } = await startedServices()
  desk.put(ID, {})
  await services.article.getState().actions.open(ID)
  for (const id of ['view.wide', 'view.focus', 'view.typewriter', 'view.counts'] as const)
    expect(runCommand(id, services)).toBe(true)
  const on = { paperWide: true, paperFocus: true, paperTypewriter: true, paperCounts: true }
  expect(services.desk.getState().settings).toMatchObject(on)
  expect(services.desk.getState().settings.paperSpelling).toBe(true)
  expect(runCommand('view.spelling', services)).toBe(true)
  expect(services.desk.getState().settings.paperSpelling).toBe(false)
  runCommand('view.focus', services)
  expect(services.desk.getState().settings.paperFocus).toBe(false)
})
