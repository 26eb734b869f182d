import { expect, it } from 'vitest'
import { templateDrafts } from '../../../../renderer/publish/templates/templateDrafts.ts'
import { startedServices } from '../../../helpers/startedServices.ts'

it('keeps what was changed of each template with the words of the library, and forgets it', async () => {
  const { services, desk } = await startedServices()
  const drafts = templateDrafts(services.unsent)
  drafts.keep('page.liquid', { text: '<p>', over: 'a' })
  drafts.keep('list.liquid', { text: '', over: null })
  await services.unsent.getState().flush()
  expect([...desk.unsent.get('')!.keys()]).toEqual(['template'])
  expect(drafts.read('page.liquid')).toEqual({ text: '<p>', over: 'a' })
  expect(drafts.read('list.liquid')).toEqual({ text: '', over: null })
  expect(drafts.read('other.liquid')).toBeNull()
  drafts.keep('page.liquid', null)
  drafts.keep('list.liquid', null)
  await services.unsent.getState().flush()
  expect(desk.unsent.get('')?.size).toBe(0)
})

it.each(['', '<p>', '{}', '[1,"a"]', '["<p>"]', '["<p>",3]'])('takes %j for no draft', async (text) => {
  const { services } = await startedServices()
  services.unsent.getState().write(null, 'template', JSON.stringify([['page.liquid', text]]))
  expect(templateDrafts(services.unsent).read('page.liquid')).toBeNull()
})
