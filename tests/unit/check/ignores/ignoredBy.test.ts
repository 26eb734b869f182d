import { expect, it } from 'vitest'
import { createChecker } from '../../../../src/check/createChecker.ts'
import { changeIgnored } from '../../../../src/check/ignores/changeIgnored.ts'
import { ignoredBy } from '../../../../src/check/ignores/ignoredBy.ts'
import { libraryIgnored, withLibraryIgnored } from '../../../../src/check/ignores/libraryIgnored.ts'
import { NO_IGNORES } from '../../../../src/check/ignores/ignores.ts'
import { articleOf } from '../../../helpers/check/articleOf.ts'

const line = (rule: string, what: string | null) => ({
  rule,
  what,
  reason: '原文如此',
  who: '甲',
  at: '2026-01-01T00:00:00Z',
})
const [comma, dash] = createChecker().check(articleOf('近日,我们--他'))

it('lets one finding stand, all of a rule, or words in the whole library', () => {
  if (comma === undefined || dash === undefined) throw new Error('nothing was found')
  expect(ignoredBy(comma, NO_IGNORES)).toBeNull()
  expect(ignoredBy(comma, { article: [line('halfWidthMarks', comma.key)], library: [] })?.scope).toBe('article')
  expect(ignoredBy(dash, { article: [line('halfWidthMarks', null)], library: [] })).toBeNull()
  expect(ignoredBy(dash, { article: [line('dash', null)], library: [] })?.line.reason).toBe('原文如此')
  expect(ignoredBy(dash, { article: [], library: [line('dash', '--')] })?.scope).toBe('library')
  expect(ignoredBy(dash, { article: [], library: [line('dash', '—')] })).toBeNull()
})

it('puts a new line in the place of one for the same, and takes only that one back', () => {
  const lines = changeIgnored([line('dash', null), line('dash', 'k')], {
    kind: 'add',
    line: { ...line('dash', 'k'), reason: '二' },
  })
  expect(lines.map(({ what, reason }) => [what, reason])).toEqual([
    [null, '原文如此'],
    ['k', '二'],
  ])
  expect(changeIgnored(lines, { kind: 'remove', rule: 'dash', what: null })).toHaveLength(1)
})

it('stands in the library’s file beside all else', () => {
  const content = { name: '理论部', checks: { later: 1 }, profiles: [] }
  const changed = withLibraryIgnored(content, { kind: 'add', line: line('dash', '--') })
  expect(changed).toMatchObject({ name: '理论部', profiles: [], checks: { later: 1 } })
  expect(libraryIgnored(changed)).toEqual([line('dash', '--')])
  expect(libraryIgnored({ checks: { ignored: [7, { rule: 'x' }] } })).toEqual([])
  expect(libraryIgnored({})).toEqual([])
})
