import { describe, expect, it } from 'vitest'
import { createCheckStore } from '../../../../renderer/check/createCheckStore.ts'
import { translate } from '../../../../src/base/messages/translate.ts'
import { PAGE_PROFILE } from '../../../../src/publish/profiles.ts'
import { emptyMetadata } from '../../../../src/article/metadata.ts'
import { body, fakePaper } from '../../../doubles/paper.ts'
import { startedServices } from '../../../helpers/startedServices.ts'

const ID = '20160519-基层党建-abcd'

async function opened(text: string, title = '标题', readOnly = false) {
  const { desk, services } = await startedServices()
  const shown: string[] = []
  const check = createCheckStore({
    ...services,
    profile: () => PAGE_PROFILE,
    words: (key) => translate('zh', key),
    idle: () => Promise.resolve(),
    goToField: (field) => shown.push(field),
  })
  desk.put(ID, { document: body(text), metadata: { ...emptyMetadata(), title }, readOnly })
  const { actions } = services.article.getState()
  await actions.open(ID)
  const paper = fakePaper(text)
  actions.attachPaper(paper)
  const rest = async () => {
    actions.rested(1)
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve()
  }
  await rest()
  const rules = () => check.getState().findings?.map(({ rule }) => rule)
  return { desk, services, check, paper, rest, rules, shown, actions }
}

describe('createCheckStore', () => {
  it('tells what it found and marks it on the paper', async () => {
    const { paper, rules } = await opened('近日,我们--他', '标题。')
    expect(rules()).toEqual(['titleFullStop', 'halfWidthMarks', 'dash'])
    expect(paper.marks).toEqual([
      { path: [0], from: 2, to: 3, severity: 'error' },
      { path: [0], from: 5, to: 7, severity: 'error' },
    ])
  })

  it('looks again when the typing has rested, and when the metadata change', async () => {
    const { paper, rest, rules, actions } = await opened('近日，我们')
    expect(rules()).toEqual([])
    paper.text = '近日,我们'
    await rest()
    expect(rules()).toEqual(['halfWidthMarks'])
    actions.changeMetadata({ title: '标题。' })
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve()
    expect(rules()).toEqual(['titleFullStop', 'halfWidthMarks'])
  })

  it('shows nothing while an input method composes', async () => {
    const { paper, rest, rules } = await opened('近日，我们')
    paper.compose()
    paper.text = '近日,我们'
    await rest()
    expect([rules(), paper.marks]).toEqual([[], []])
    paper.confirm()
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve()
    expect(rules()).toEqual(['halfWidthMarks'])
  })

  it('goes from one finding to the next, round and round', async () => {
    const { check, paper, shown, services } = await opened('近日,我们--他', '标题。')
    check.getState().go(1)
    expect([shown, services.view.getState().inspectorTab]).toEqual([['title'], 'metadata'])
    check.getState().go(1)
    check.getState().go(1)
    check.getState().go(1)
    check.getState().go(-1)
    expect(paper.revealed).toEqual([
      [0, 2, 3],
      [0, 5, 7],
      [0, 5, 7],
    ])
    expect(shown).toEqual(['title', 'title'])
  })

  it('mends one, or all of a rule, and a field of the metadata', async () => {
    const { check, paper, services } = await opened('近日,我们,他--', '标题。')
    const of = (rule: string) => check.getState().findings?.filter((finding) => finding.rule === rule) ?? []
    check.getState().fix(of('halfWidthMarks'))
    expect(paper.text).toBe('近日，我们，他--')
    check.getState().fix(of('titleFullStop'))
    expect(services.article.getState().session?.metadata.title).toBe('标题')
  })

  it('mends nothing of an article that is only read', async () => {
    const { check, paper } = await opened('近日,我们', '标题', true)
    check.getState().fix(check.getState().findings ?? [])
    expect(paper.text).toBe('近日,我们')
  })

  it('lets one finding stand, or all of a kind, and takes it back', async () => {
    const { check, rules, paper } = await opened('近日,我们,他--她')
    const [first, , dash] = check.getState().findings ?? []
    if (first === undefined || dash === undefined) throw new Error('nothing was found')
    await check.getState().ignore(first, 'here', '')
    expect([rules(), check.getState().ignored.length]).toEqual([['halfWidthMarks', 'dash'], 1])
    await check.getState().ignore(first, 'article', '原文如此')
    expect([rules(), paper.marks.length]).toEqual([['dash'], 1])
    expect(check.getState().ignored.map(({ scope, line }) => [scope, line.what])).toEqual([
      ['article', first.key],
      ['article', null],
    ])
    await check.getState().takeBack('article', check.getState().ignored[1]!.line)
    expect(rules()).toEqual(['halfWidthMarks', 'dash'])
  })

  it('lets words stand in the whole library, which can be undone from the notice', async () => {
    const { check, rules, services } = await opened('近日,我们--他')
    const dash = check.getState().findings?.find(({ rule }) => rule === 'dash')
    await check.getState().ignore(dash!, 'library', '代码')
    for (let turn = 0; turn < 5; turn += 1) await Promise.resolve()
    expect([rules(), check.getState().ignored[0]?.scope]).toEqual([['halfWidthMarks'], 'library'])
    services.notices.getState().notices.at(-1)?.action?.run()
    for (let turn = 0; turn < 9; turn += 1) await Promise.resolve()
    expect(rules()).toEqual(['halfWidthMarks', 'dash'])
  })

  it('says so where nothing could be kept, and goes on showing the finding', async () => {
    const { check, rules, services, desk } = await opened('近日,我们')
    desk.fail('checks.ignore', 'review.unsaved')
    await check.getState().ignore(check.getState().findings![0]!, 'here', '')
    expect(rules()).toEqual(['halfWidthMarks'])
    expect(services.notices.getState().notices).toHaveLength(1)
  })

  it('forgets everything when the article is closed', async () => {
    const { check, actions } = await opened('近日,我们')
    await actions.close()
    expect(check.getState().findings).toBeNull()
    check.getState().go(1)
    expect(check.getState().current).toBeNull()
  })
})
