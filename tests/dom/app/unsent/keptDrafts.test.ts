import { expect, it } from 'vitest'
import { keptDrafts } from '../../../../renderer/app/unsent/keptDrafts.ts'
import { startedServices } from '../../../helpers/startedServices.ts'

const ID = '20160519-甲-aaaa'

it('keeps a footnote and a formula with the words of the article that were not sent, and forgets them', async () => {
  const { services, desk } = await startedServices()
  const drafts = keptDrafts(services.unsent, ID)
  expect(drafts.read('footnote')).toBeNull()
  drafts.keep('footnote', { given: '', text: '见《旧唐书》' })
  drafts.keep('formula', { given: 'x', text: 'x^2' })
  await services.unsent.getState().flush()
  expect([...desk.unsent.get(ID)!.keys()]).toEqual(['footnote', 'formula'])
  expect(drafts.read('footnote')).toEqual({ given: '', text: '见《旧唐书》' })
  expect(keptDrafts(services.unsent, '20160519-乙-bbbb').read('footnote')).toBeNull()
  drafts.keep('footnote', null)
  await services.unsent.getState().flush()
  expect(drafts.read('footnote')).toBeNull()
  expect([...desk.unsent.get(ID)!.keys()]).toEqual(['formula'])
})

it('asks the desk for nothing where there is nothing to keep: an address, a form that was closed untouched', async () => {
  const { services, desk } = await startedServices()
  const drafts = keptDrafts(services.unsent, ID)
  drafts.keep('link', { given: '', text: 'https://' })
  drafts.keep('footnote', null)
  await services.unsent.getState().flush()
  expect(desk.count('unsent.keep')).toBe(0)
  expect(drafts.read('link')).toBeNull()
})

it.each(['见《旧唐书》', '[]', '["a"]', '[1,2]', '{"given":"","text":"a"}'])('takes %j for nothing', async (words) => {
  const { services } = await startedServices()
  services.unsent.getState().write(ID, 'footnote', words)
  expect(keptDrafts(services.unsent, ID).read('footnote')).toBeNull()
})
