import { expect, it } from 'vitest'
import { applyFixes } from '../../../../src/check/applyFixes.ts'
import { createChecker } from '../../../../src/check/createChecker.ts'
import { storedEdits } from '../../../../src/check/text/storedEdits.ts'
import type { DocumentJson, NodeJson } from '../../../../src/article/document/documentJson.ts'
import { bodyText } from '../../../../src/article/document/bodyText.ts'
import { changedBody } from '../../../helpers/changedBody.ts'
import { everythingArticle } from '../../publish/everythingArticle.ts'

it('edits what stands behind words that were taken out, and leaves these', () => {
  const [line] = (changedBody('甲[-乙丙-]丁戊').toJSON() as NodeJson).content ?? []
  expect(storedEdits(line!, [{ from: 1, to: 2, text: '己' }])).toEqual([{ from: 3, to: 4, text: '己' }])
  expect(storedEdits(line!, [{ from: 0, to: 1, text: '己' }])).toEqual([{ from: 0, to: 1, text: '己' }])
})

it('a check sees the text without what was taken out, and mends it in its place', () => {
  const document = changedBody('今日[-上午-],会议召开。').toJSON() as DocumentJson
  const { metadata } = everythingArticle()
  const findings = createChecker()
    .check({ metadata, document })
    .filter(({ rule }) => rule === 'halfWidthMarks')
  expect(findings).toMatchObject([{ found: ',', before: '今日', from: 2, to: 3 }])
  const mended = applyFixes({ metadata, document }, findings)
  expect(bodyText(mended.document)).toBe('今日，会议召开。')
  expect(JSON.stringify(mended.document)).toContain('上午')
})
