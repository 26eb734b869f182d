import { expect, it } from 'vitest'
import { SavedViews } from '../../../../renderer/library/views/SavedViews.tsx'
import { ok } from '../../../../src/base/result.ts'
import type { SavedView } from '../../../../src/library/views/savedView.ts'
import { shown } from '../../../helpers/shown.tsx'
import { startedServices } from '../../../helpers/startedServices.ts'

async function started() {
  const views: SavedView[] = []
  const { services, desk } = await startedServices({
    handlers: {
      'library.views': () => ok({ views: [...views] }),
      'library.counts': ({ queries }) => ok({ counts: queries.map((query) => (query === '' ? 0 : 7)) }),
      'library.changeViews': (change) => {
        if (change.kind === 'add') views.push({ id: 'a', name: change.name, query: change.query })
        return ok({ views: [...views] })
      },
    },
  })
  const window = await shown(services, <SavedViews />)
  await new Promise((rest) => setTimeout(rest, 450))
  await window.settle()
  return { services, desk, window }
}

it('searches by a press, shows how many there are, and shows all again by another', async () => {
  const { services, window } = await started()
  expect(window.find('button', '待终审').textContent).toContain('7')
  await window.press(window.find('button', '待终审'))
  expect(services.library.getState().query).toBe('状态:待终审')
  expect(window.find('button', '待终审').getAttribute('aria-pressed')).toBe('true')
  await window.press(window.find('button', '待终审'))
  expect(services.library.getState().query).toBe('')
})

it('keeps the search under a name', async () => {
  const { services, window } = await started()
  services.library.getState().find('字数:>5000')
  await window.settle()
  await window.press(window.find('button', '存为视图'))
  await window.type(window.find('textbox', '视图名称'), ' 长稿 ')
  await window.press(window.find('button', '保存'))
  await window.settle()
  expect(window.find('button', '长稿').getAttribute('aria-pressed')).toBe('true')
})
