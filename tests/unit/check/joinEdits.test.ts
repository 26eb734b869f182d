import { expect, it } from 'vitest'
import { createChecker } from '../../../src/check/createChecker.ts'
import { joinEdits } from '../../../src/check/joinEdits.ts'
import { articleOf } from '../../helpers/check/articleOf.ts'

it('joins the edits of a text in order, each once: both marks of a pair tell the same two edits', () => {
  const findings = createChecker().check(articleOf('他说"好",走了¶近日,我们'))
  expect(joinEdits(findings.toReversed()).map(({ edits }) => edits.map(({ from, text }) => `${from}${text}`))).toEqual([
    ['2，'],
    ['2“', '4”', '5，'],
  ])
})
