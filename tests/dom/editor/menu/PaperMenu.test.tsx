import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { expect, it, onTestFinished } from 'vitest'
import { askMenu } from '../../../../renderer/editor/menu/menuAsked.ts'
import { PaperMenu } from '../../../../renderer/editor/menu/PaperMenu.tsx'
import { PaperContext, type PaperTools } from '../../../../renderer/editor/PaperContext.ts'
import { turnLeaf } from '../../../../renderer/editor/leaf.ts'
import { watchComposition } from '../../../../renderer/editor/typing/watchComposition.ts'
import { openPointed } from './pointedBody.ts'

async function open() {
  const paper = openPointed()
  const { editor, host } = paper
  const watch = watchComposition(editor.view.dom, () => false)
  const tools: PaperTools = { editor, host, watch, tracking: false, keys: {}, translate: host.translate }
  const root = createRoot(document.body.appendChild(document.createElement('div')))
  onTestFinished(() => act(async () => root.unmount()))
  await act(async () =>
    root.render(
      <PaperContext value={tools}>
        <PaperMenu />
      </PaperContext>,
    ),
  )
  const items = () => [...document.querySelectorAll('[role=menuitem]')].map(({ textContent }) => textContent)
  const ask = async (what: string) => {
    paper.point(what)
    await act(async () => void askMenu(editor, { x: 5, y: 5 }))
  }
  const settle = () => act(async () => void (await new Promise((done) => setTimeout(done, 30))))
  return { ...paper, items, ask, settle }
}

it('shows the lines with their keys, and runs what is chosen on the paper', async () => {
  const { editor, items, ask, settle } = await open()
  await ask('链接字')
  expect(items()).toEqual([
    '改链接…Ctrl+Shift+K',
    '打开链接',
    '复制链接地址',
    '移除链接',
    '剪切Ctrl+X',
    '复制Ctrl+C',
    '粘贴Ctrl+V',
  ])
  const remove = [...document.querySelectorAll<HTMLElement>('[role=menuitem]')].find(
    ({ textContent }) => textContent === '移除链接',
  )
  await act(async () => remove!.click())
  await settle()
  expect(items()).toEqual([])
  expect(editor.getHTML()).not.toContain('href')
})

it('goes with the article that it is about', async () => {
  const { editor, items, ask } = await open()
  await ask('批注字')
  expect(items()).toContain('批注标为已解决')
  await act(async () => turnLeaf(editor))
  expect(items()).toEqual([])
})
