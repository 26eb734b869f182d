import { expect, it } from 'vitest'
import { reportOf } from '../../../../../main/publish/checks/reportOf.ts'
import { createChecker } from '../../../../../src/check/createChecker.ts'
import { readLexicon } from '../../../../../src/check/lexicon/readLexicon.ts'
import { PAGE_PROFILE } from '../../../../../src/publish/profiles.ts'
import { articleOf } from '../../../../helpers/check/articleOf.ts'

const article = articleOf('近日,我们--登陆网站')
const line = { rule: 'dash', what: '--', reason: '代码', who: '甲', at: '2026-01-01T00:00:00Z' }
const NO_HOUSE = { lexicons: [], ignored: [], mark: '' }

it('measures and weighs by the profile, and looks up the house’s lists', () => {
  const profile = { ...PAGE_PROFILE, checks: { halfWidthMarks: 'hint', dash: 'off' } } as const
  const house = { lexicons: [readLexicon('词,改为\n登陆网站,登录网站\n', '规范表述.csv')], ignored: [], mark: '' }
  const { findings } = reportOf(createChecker(), '甲', article, [], profile, house)
  const told = findings.map(({ rule, severity }) => `${rule} ${severity}`)
  expect(told).toContain('halfWidthMarks hint')
  expect(told.some((each) => each.startsWith('lexiconWords'))).toBe(true)
  expect(told.some((each) => each.startsWith('dash'))).toBe(false)
  expect(told.some((each) => each.startsWith('requiredFields'))).toBe(true)
})

it('sets apart what article and house let stand', () => {
  const house = { ...NO_HOUSE, ignored: [line] }
  const own = { ...line, rule: 'halfWidthMarks', what: null }
  const { name, findings, letStand } = reportOf(createChecker(), '甲', article, [own], PAGE_PROFILE, house)
  expect(name).toBe('甲')
  expect(letStand.map(({ scope, finding }) => `${scope} ${finding.rule}`)).toEqual([
    'article halfWidthMarks',
    'library dash',
  ])
  expect(findings.filter(({ place }) => place.kind === 'block')).toEqual([])
})
