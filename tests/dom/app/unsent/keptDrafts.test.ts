import { expect, it } from 'vitest'
import { keptDrafts, MOST_DRAFTS } from '../../../../renderer/app/unsent/keptDrafts.ts'
import { startedServices } from '../../../helpers/startedServices.ts'

const ID = '20160519-甲-aaaa'

it('keeps what was begun in each form with the words of the article that were not sent, and forgets it', async () => {
  const { services, desk } = await startedServices()
  const drafts = keptDrafts(services.unsent, ID)
  expect(drafts.read('footnote', '')).toBeNull()
  drafts.keep('footnote', '', '见《旧唐书》')
  drafts.keep('formula', 'x', 'x^2')
  drafts.keep('link', '', 'www.cssn.')
  drafts.keep('ruby', '["行",[null]]', '["háng"]')
  drafts.keep('ignore', 'rule|a|b', '原文如此')
  await services.unsent.getState().flush()
  expect([...desk.unsent.get(ID)!.keys()]).toEqual(['footnote', 'formula', 'link', 'ruby', 'ignore'])
  expect(drafts.read('footnote', '')).toBe('见《旧唐书》')
  expect(drafts.read('formula', '')).toBeNull()
  expect(keptDrafts(services.unsent, '20160519-乙-bbbb').read('footnote', '')).toBeNull()
  drafts.keep('footnote', '', null)
  await services.unsent.getState().flush()
  expect(drafts.read('footnote', '')).toBeNull()
  expect([...desk.unsent.get(ID)!.keys()]).toEqual(['formula', 'link', 'ruby', 'ignore'])
})

it('keeps a draft for each thing a form was opened for', async () => {
  const { services } = await startedServices()
  const drafts = keptDrafts(services.unsent, ID)
  drafts.keep('link', '甲', 'a.cn')
  drafts.keep('link', '乙', 'b.cn')
  drafts.keep('link', '甲', 'aa.cn')
  expect([drafts.read('link', '甲'), drafts.read('link', '乙')]).toEqual(['aa.cn', 'b.cn'])
  drafts.keep('link', '甲', null)
  expect([drafts.read('link', '甲'), drafts.read('link', '乙')]).toEqual([null, 'b.cn'])
})

it('lets the draft go that was touched longest ago, when there are too many', async () => {
  const { services } = await startedServices()
  const drafts = keptDrafts(services.unsent, ID)
  for (let at = 0; at < MOST_DRAFTS; at += 1) drafts.keep('link', String(at), `${at}.cn`)
  drafts.keep('link', '0', 'again.cn')
  drafts.keep('link', 'new', 'new.cn')
  expect([drafts.read('link', '1'), drafts.read('link', '0'), drafts.read('link', 'new')]).toEqual([
    null,
    'again.cn',
    'new.cn',
  ])
})

it('keeps no more of a form than the desk takes', async () => {
  const { services, desk } = await startedServices()
  const drafts = keptDrafts(services.unsent, ID)
  for (const about of ['甲', '乙', '丙']) drafts.keep('link', about, 'x'.repeat(3_000_000))
  await services.unsent.getState().flush()
  expect(desk.unsent.get(ID)!.get('link')!.length).toBeLessThan(8_000_000)
  expect([drafts.read('link', '甲'), drafts.read('link', '丙')?.length]).toEqual([null, 3_000_000])
})

it('asks the desk for nothing where there is nothing to keep: a form it does not know, one that was closed untouched', async () => {
  const { services, desk } = await startedServices()
  const drafts = keptDrafts(services.unsent, ID)
  drafts.keep('elsewhere', '', 'https://')
  drafts.keep('footnote', '', null)
  await services.unsent.getState().flush()
  expect(desk.count('unsent.keep')).toBe(0)
  expect(drafts.read('elsewhere', '')).toBeNull()
})

it('reads the one draft that a desk before kept', async () => {
  const { services } = await startedServices()
  services.unsent.getState().write(ID, 'footnote', '["旧注","旧注改"]')
  const drafts = keptDrafts(services.unsent, ID)
  expect([drafts.read('footnote', '旧注'), drafts.read('footnote', '')]).toEqual(['旧注改', null])
})

it.each(['见《旧唐书》', '[]', '["a"]', '[1,2]', '{"given":"","text":"a"}', '[[1,"a"],["",2],null,"a"]', '[['])(
  'takes %j for nothing, and goes on',
  async (words) => {
    const { services } = await startedServices()
    services.unsent.getState().write(ID, 'footnote', words)
    const drafts = keptDrafts(services.unsent, ID)
    expect(drafts.read('footnote', '')).toBeNull()
    drafts.keep('footnote', '', '注')
    expect(drafts.read('footnote', '')).toBe('注')
  },
)
