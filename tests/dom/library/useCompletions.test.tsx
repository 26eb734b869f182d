import { act } from 'react'
import { expect, it } from 'vitest'
import { shownLibrary } from '../../helpers/shownLibrary.tsx'

it('completes a query by keyboard, never with the keys of an input method', async () => {
  const { window, services } = await shownLibrary(1)
  const field = window.find('searchbox')
  await window.type(field, '状')
  expect(document.body.textContent).toContain('状态:')
  await window.key(field, 'ArrowDown')
  await window.key(field, 'Enter', { isComposing: true })
  expect(services.library.getState().query).toBe('状')
  await window.key(field, 'Enter')
  expect(services.library.getState().query).toBe('状态:')
  expect(document.body.textContent).toContain('状态:待终审')
  await window.key(field, 'ArrowUp')
  await window.key(field, 'Tab')
  expect(services.library.getState().query).toBe('状态:废稿 ')
  await act(async () => undefined)
})

it('closes the completions with Escape before it clears the search', async () => {
  const { window, services } = await shownLibrary(1)
  const field = window.find('searchbox')
  await window.type(field, '责')
  await window.key(field, 'Escape')
  expect(services.library.getState().query).toBe('责')
  expect(document.body.textContent).not.toContain('责编:责')
})
