import { act } from 'react'
import { expect, it } from 'vitest'
import { runCommand } from '../../../renderer/app/commands.ts'
import type { Place } from '../../../renderer/editor/places/readPlaces.ts'
import { GoToDialog } from '../../../renderer/places/GoToDialog.tsx'
import { body, fakePaper } from '../../doubles/paper.ts'
import { ID } from '../../helpers/openedArticle.ts'
import { shown } from '../../helpers/shown.tsx'
import { startedServices } from '../../helpers/startedServices.ts'

// A document without layout: the list is told how high it is.
Object.defineProperties(HTMLElement.prototype, {
  clientHeight: { configurable: true, get: () => 420 },
  clientWidth: { configurable: true, get: () => 560 },
  offsetHeight: { configurable: true, get: () => 420 },
  offsetWidth: { configurable: true, get: () => 560 },
})

const place = (kind: Place['kind'], text: string, from: number): Place => ({ kind, text, from, to: from + 1 })

async function open(list: readonly Place[], cursor = 0) {
  const { services, desk } = await startedServices()
  desk.put(ID, { document: body('原文') })
  await services.article.getState().actions.open(ID)
  const went: string[] = []
  let reads = 0
  const paper = {
    ...fakePaper(),
    places: () => {
      reads += 1
      const paragraph = (number: number) => (number === 2 ? place('paragraph', '第二段话', 5) : null)
      return { list, paragraphs: 2, paragraph, cursor }
    },
    revealPlace: ({ text }: Place) => void went.push(text),
  }
  services.article.getState().actions.attachPaper(paper)
  expect(runCommand('go.to', services)).toBe(true)
  const window = await shown(services, <GoToDialog />)
  const options = () => [...document.querySelectorAll('[role=option]')].map(({ textContent }) => textContent)
  const active = () => document.querySelector('[role=option][aria-selected=true]')?.textContent
  return { services, window, options, active, went, reads: () => reads, input: window.find('combobox') }
}

const SOME = [place('heading', '背景', 10), place('figure', '', 20), place('footnote', '旧唐书', 30)]

it('lists the places with their kinds, read once, and begins where the cursor is', async () => {
  const { options, active, window, input, reads } = await open(SOME, 25)
  expect(options()).toEqual(['背景小标题', '（没有文字）图片', '旧唐书脚注'])
  expect(active()).toBe('（没有文字）图片')
  expect(input.getAttribute('aria-activedescendant')).toBe('place-1')
  await window.key(input, 'ArrowDown')
  await window.key(input, 'ArrowDown')
  expect(active()).toBe('背景小标题')
  expect(reads()).toBe(1)
})

it('Enter goes to what is found, by words or by a number; that of an input method does not', async () => {
  const { window, input, services, went, options } = await open(SOME)
  await window.type(input, '唐')
  await window.key(input, 'Enter', { isComposing: true, keyCode: 229 })
  expect(services.view.getState().dialog).toBe('goTo')
  await window.key(input, 'Enter')
  expect(services.view.getState().dialog).toBeNull()
  expect(went).toEqual(['旧唐书'])
  await act(async () => void runCommand('go.to', services))
  const again = window.find('combobox')
  await window.type(again, '2')
  expect(options()).toEqual(['第二段话第 2 段'])
  await window.press(window.find('option'))
  expect(went).toEqual(['旧唐书', '第二段话'])
})

it('Escape leaves everything as it was', async () => {
  const { window, input, services, went } = await open(SOME)
  await window.key(input, 'ArrowDown')
  await window.key(input, 'Escape')
  expect(services.view.getState().dialog).toBeNull()
  expect(went).toEqual([])
})

it('says what there is where nothing is found', async () => {
  const { window, input, services } = await open([])
  expect(window.text()).toContain('共 2 段')
  await window.type(input, '9')
  expect(window.text()).toContain('没有这样的地方。正文共 2 段。')
  await window.type(input, '无')
  expect(window.text()).toContain('没有这样的地方。')
  await window.key(input, 'Enter')
  expect(services.view.getState().dialog).toBe('goTo')
})

it('draws only the rows in sight of a long list', async () => {
  const { options, input } = await open(
    Array.from({ length: 5000 }, (_, at) => place('heading', `第${at}节`, at)),
    4000,
  )
  expect(options().length).toBeGreaterThan(5)
  expect(options().length).toBeLessThan(60)
  expect(input.getAttribute('aria-activedescendant')).toBe('place-4000')
})
