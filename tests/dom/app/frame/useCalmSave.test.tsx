import { act, Profiler } from 'react'
import { expect, it } from 'vitest'
import { SURE_SAVE, useCalmSave } from '../../../../renderer/app/frame/useCalmSave.ts'
import { ArticleBanner } from '../../../../renderer/app/paper/ArticleBanner.tsx'
import { fakePaper } from '../../../doubles/paper.ts'
import { shown } from '../../../helpers/shown.tsx'
import { startedServices } from '../../../helpers/startedServices.ts'

const ID = '20160519-基层党建-abcd'

function Told() {
  return <p>{useCalmSave()?.tone ?? 'none'}</p>
}

it('draws nothing for one who saves while typing, and the words when it is over', async () => {
  const { services, desk } = await startedServices()
  desk.put(ID)
  const { actions } = services.article.getState()
  await actions.open(ID)
  actions.attachPaper(fakePaper('原文'))
  const drawn: Record<string, number> = {}
  const count = (id: string) => void (drawn[id] = (drawn[id] ?? 0) + 1)
  const window = await shown(
    services,
    <>
      <Profiler id="words" onRender={count}>
        <Told />
      </Profiler>
      <Profiler id="banner" onRender={count}>
        <ArticleBanner />
      </Profiler>
    </>,
  )
  await act(async () => actions.edited())
  await act(() => actions.save(true))
  await act(async () => actions.edited())
  expect(window.text()).toContain('open')
  for (const id of Object.keys(drawn)) drawn[id] = 0
  for (let round = 0; round < 5; round += 1) {
    await act(() => actions.save(true))
    await act(async () => actions.edited())
  }
  expect(drawn).toEqual({ words: 0, banner: 0 })
  await act(() => actions.save(true))
  await act(() => new Promise((resolve) => setTimeout(resolve, SURE_SAVE + 50)))
  expect(window.text()).toContain('good')
  await act(() => actions.close())
  expect(window.text()).toContain('none')
})
