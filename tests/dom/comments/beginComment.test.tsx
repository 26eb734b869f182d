import { act } from 'react'
import { expect, it } from 'vitest'
import { runCommand } from '../../../renderer/app/commands.ts'
import { CommentsTab } from '../../../renderer/comments/CommentsTab.tsx'
import { fakePaper } from '../../doubles/paper.ts'
import { shown } from '../../helpers/shown.tsx'
import { startedServices } from '../../helpers/startedServices.ts'

const ID = '20160519-基层党建-abcd'

async function open(takes: boolean) {
  const { services, desk } = await startedServices()
  desk.put(ID)
  await services.article.getState().actions.open(ID)
  let focused = 0
  const paper = Object.assign(fakePaper('文'), {
    takesComment: () => takes,
    addComment: () => true,
    focus: () => (focused += 1),
  })
  services.article.getState().actions.attachPaper(paper)
  const window = await shown(services, <CommentsTab />)
  const view = () => services.view.getState()
  return {
    services,
    window,
    view,
    focused: () => focused,
    ask: () => act(() => void runCommand('view.comments', services)),
  }
}

it('opens the form with the focus where words are selected, once for each time it is asked', async () => {
  const { services, window, view, focused } = await open(true)
  act(() => {
    runCommand('view.comments', services)
    // Before anything else is read.
    expect(document.activeElement?.tagName).toBe('TEXTAREA')
  })
  expect(view().inspectorTab).toBe('comments')
  act(() => (document.activeElement as HTMLElement).blur())
  act(() => void runCommand('view.comments', services))
  expect(document.activeElement).toBe(window.find('textbox'))
  await window.key(window.find('textbox'), 'Escape')
  expect(window.maybe('textbox')).toBeUndefined()
  expect(focused()).toBe(1)
  expect(view().remarkRequests).toBe(0)
})

it('gives the paper the focus back when the comment is sent, and forgets to ask when the tab is left', async () => {
  const { window, view, focused, ask } = await open(true)
  ask()
  await window.type(window.find('textbox'), '核对')
  await window.key(window.find('textbox'), 'Enter', { ctrlKey: true })
  expect(window.maybe('textbox')).toBeUndefined()
  expect(focused()).toBe(1)
  ask()
  await window.unmount()
  expect(view().remarkRequests).toBe(0)
})

it('only shows the list where nothing is selected, and where the table lies over the paper', async () => {
  const nothing = await open(false)
  nothing.ask()
  expect(nothing.view().inspectorTab).toBe('comments')
  expect(nothing.window.maybe('textbox')).toBeUndefined()
  const under = await open(true)
  under.view().showTable(true)
  under.ask()
  expect(under.window.maybe('textbox')).toBeUndefined()
})
