import { act } from 'react'
import { expect, it } from 'vitest'
import { shownLibrary } from '../../helpers/shownLibrary.tsx'

it('says of each part of a query why it was taken as words', async () => {
  const { window, services } = await shownLibrary(1)
  expect(window.text()).not.toContain('按文字查找')
  await act(async () => services.library.setState({ hints: [{ kind: 'badStage', part: '状态:没有' }] }))
  expect(window.text()).toContain('没有这个状态，按文字查找：状态:没有')
})
