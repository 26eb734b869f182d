import { describe, expect, it } from 'vitest'
import { createCheckStore } from '../../../../renderer/check/createCheckStore.ts'
import { emptyMetadata } from '../../../../src/article/metadata.ts'
import { body, fakePaper } from '../../../doubles/paper.ts'
import { startedServices } from '../../../helpers/startedServices.ts'

const ID = '20160519-基层党建-abcd'

async function opened(text: string, title = '标题', readOnly = false) {
  const { desk, services } = await startedServices()
  const shown: string[] = []
  const check = createCheckStore({
    ...services,
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
  return { services, check, paper, rest, rules, shown, actions }
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

  it('leaves out what is ignored, and brings it back', async () => {
    const { check, rules, paper } = await opened('近日,我们,他--她')
    const [first] = check.getState().findings ?? []
    if (first !== undefined) check.getState().ignore(first, false)
    expect([rules(), check.getState().ignoredCount]).toEqual([['halfWidthMarks', 'dash'], 1])
    const [second] = check.getState().findings ?? []
    if (second !== undefined) check.getState().ignore(second, true)
    expect([rules(), paper.marks.length]).toEqual([['dash'], 1])
    check.getState().restore()
    expect(rules()).toEqual(['halfWidthMarks', 'halfWidthMarks', 'dash'])
  })

  it('forgets everything when the article is closed', async () => {
    const { check, actions } = await opened('近日,我们')
    await actions.close()
    expect(check.getState().findings).toBeNull()
    check.getState().go(1)
    expect(check.getState().current).toBeNull()
  })
})
