import { expect, it } from 'vitest'
import { tellUnsent } from '../../../../renderer/app/unsent/tellUnsent.ts'
import type { UnsentPlace } from '../../../../src/saving/unsentWords.ts'
import { startedServices } from '../../../helpers/startedServices.ts'

it.each<[readonly UnsentPlace[], string, 'dialog' | 'inspectorTab', string]>([
  [['remark'], 'unsent.remark', 'inspectorTab', 'comments'],
  [['reply abcdef'], 'unsent.remark', 'inspectorTab', 'comments'],
  [['remark', 'opinion'], 'unsent.opinion', 'inspectorTab', 'review'],
  [['opinion', 'source'], 'unsent.source', 'dialog', 'source'],
  [['footnote', 'reply abcdef'], 'unsent.remark', 'inspectorTab', 'comments'],
  [['link', 'ignore'], 'unsent.ignore', 'inspectorTab', 'check'],
  [['steps', 'profile'], 'unsent.profile', 'dialog', 'profiles'],
  [['template'], 'unsent.template', 'dialog', 'profiles'],
  [['steps'], 'unsent.steps', 'dialog', 'steps'],
  [['field'], 'unsent.field', 'inspectorTab', 'metadata'],
  [['reason'], 'unsent.reason', 'dialog', 'export'],
  [['author'], 'unsent.author', 'dialog', 'lists'],
])('tells of %j by %s, and leads there', async (places, text, part, there) => {
  const { services } = await startedServices()
  tellUnsent({ ...services, words: (key) => key }, places)
  const [notice] = services.notices.getState().notices
  expect(notice?.text).toBe(text)
  notice?.action?.run()
  expect(services.view.getState()[part]).toBe(there)
})

it.each(['footnote', 'endnote', 'formula', 'link', 'ruby'] as const)(
  'tells of a %s, which goes on where its form is opened',
  async (place) => {
    const { services } = await startedServices()
    tellUnsent({ ...services, words: (key) => key }, [place])
    const [notice] = services.notices.getState().notices
    expect(notice).toMatchObject({ text: `unsent.${place}`, hint: 'unsent.again' })
    expect(notice?.action).toBeUndefined()
  },
)

it('tells of a cell by the table it is in, and of an import by the manuscript that is to be opened again', async () => {
  const { services } = await startedServices()
  tellUnsent({ ...services, words: (key) => key }, ['cell'])
  services.notices.getState().notices[0]?.action?.run()
  expect(services.view.getState().tableShown).toBe(true)
  tellUnsent({ ...services, words: (key) => key }, ['import'])
  expect(services.notices.getState().notices.at(-1)).toMatchObject({ text: 'unsent.import', hint: 'unsent.sameFile' })
})

it('says nothing of choices of a merge, which stand where both versions are seen', async () => {
  const { services } = await startedServices()
  tellUnsent({ ...services, words: (key) => key }, ['merge'])
  expect(services.notices.getState().notices).toEqual([])
})
