import { describe, expect, it } from 'vitest'
import { CommandPalette } from '../../../renderer/app/palette/CommandPalette.tsx'
import { runCommand } from '../../../renderer/app/commands.ts'
import { body, fakePaper } from '../../doubles/paper.ts'
import { ID } from '../../helpers/openedArticle.ts'
import { shown } from '../../helpers/shown.tsx'
import { startedServices } from '../../helpers/startedServices.ts'

async function open() {
  const { services } = await startedServices()
  services.view.getState().showDialog('palette')
  const window = await shown(services, <CommandPalette />)
  const options = () => [...document.querySelectorAll('[role=option]')].map((option) => option.textContent)
  return { services, window, options, input: window.find('combobox') }
}

describe('the command palette', () => {
  it('lists every command with its keys, and greys what cannot run now', async () => {
    const { options } = await open()
    expect(options()).toContain('新建稿件Ctrl+N')
    const grey = [...document.querySelectorAll('[role=option][aria-disabled=true]')].map((option) => option.textContent)
    expect(grey.join()).toContain('导出')
    expect(grey.join()).not.toContain('设置')
  })

  it('greys what can do nothing where the cursor stands', async () => {
    const { services, desk } = await startedServices()
    desk.put(ID, { document: body('原文') })
    await services.article.getState().actions.open(ID)
    const paper = fakePaper()
    paper.applies = (id) => id !== 'format.quote'
    services.article.getState().actions.attachPaper(paper)
    services.view.getState().showDialog('palette')
    await shown(services, <CommandPalette />)
    const isGrey = (id: string) => document.getElementById(`command-${id}`)?.getAttribute('aria-disabled')
    expect([isGrey('format.quote'), isGrey('format.bulletList')]).toEqual(['true', 'false'])
    expect(runCommand('format.quote', services)).toBe(false)
    expect(paper.ran).toEqual([])
  })

  it('runs the first match on Enter and goes away', async () => {
    const { window, input, services, options } = await open()
    await window.type(input, '设置')
    expect(options()).toEqual(['设置Ctrl+,'])
    await window.key(input, 'Enter')
    expect(services.view.getState().dialog).toBe('settings')
  })

  it('moves with the arrows over what can run, round the ends', async () => {
    const { window, input } = await open()
    const active = () => document.querySelector('[role=option][aria-selected=true]')?.id
    const first = active()
    expect(first).toBe('command-article.new')
    await window.key(input, 'ArrowUp')
    expect(active()).toBe('command-app.profiles')
    expect(input.getAttribute('aria-activedescendant')).toBe('command-app.profiles')
    await window.key(input, 'ArrowDown')
    expect(active()).toBe(first)
  })

  it('runs nothing on the Enter that confirms a candidate, and stays open on its Escape', async () => {
    const { window, input, services } = await open()
    await window.type(input, '设置')
    await window.key(input, 'Enter', { keyCode: 229 })
    await window.key(input, 'Enter', { isComposing: true })
    await window.key(input, 'Escape', { isComposing: true, keyCode: 229 })
    expect(services.view.getState().dialog).toBe('palette')
    await window.key(input, 'Escape')
    expect(services.view.getState().dialog).toBeNull()
  })

  it('says when nothing matches, and Enter then does nothing', async () => {
    const { window, input, services } = await open()
    await window.type(input, '没有这个命令')
    expect(window.text()).toContain('没有匹配的命令。')
    await window.key(input, 'Enter')
    expect(services.view.getState().dialog).toBe('palette')
  })

  it('runs what is clicked, but not what is grey', async () => {
    const { window, services } = await open()
    await window.press(window.find('option', '导出'))
    expect(services.view.getState().dialog).toBe('palette')
    await window.press(window.find('option', '新建稿库'))
    expect(services.view.getState().dialog).toBe('libraryCreate')
  })
})
