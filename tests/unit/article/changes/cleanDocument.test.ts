import { Transform } from '@tiptap/pm/transform'
import { expect, it } from 'vitest'
import { cleanDocument } from '../../../../src/article/changes/cleanDocument.ts'
import type { DocumentJson } from '../../../../src/article/document/documentJson.ts'
import { changedBody } from '../../../helpers/changedBody.ts'
import { formattedBody, formattingMark } from '../../../helpers/formattedBody.ts'

const json = (short: string) => changedBody(short).toJSON() as DocumentJson

it('gives the body as it reads, and as it read before', () => {
  expect(cleanDocument(json('据[-新华社-][+本报+]报道¶-/第二段'))).toEqual(json('据本报报道第二段'))
  expect(cleanDocument(json('据[-新华社-][+本报+]报道¶-/第二段'), 'reject')).toEqual(json('据新华社报道/第二段'))
})

it('is the same object where nothing is undecided, and keeps the blocks that have no change', () => {
  const plain = json('甲/乙')
  expect(cleanDocument(plain)).toBe(plain)
  const changed = json('甲/[+乙+]/丙')
  const clean = cleanDocument(changed)
  expect(clean.content?.[0]).toBe(changed.content?.[0])
  expect(clean.content?.[2]).toBe(changed.content?.[2])
})

it('gives words and blocks their format, and the one they had', () => {
  const tr = new Transform(formattedBody('# 甲/乙*丙*丁/戊'))
  tr.addNodeMark(0, formattingMark({ type: 'paragraph', attrs: { align: 'start', indent: 2 } }))
  const changed = tr.addMark(5, 6, formattingMark([])).doc.toJSON() as DocumentJson
  expect(cleanDocument(changed)).toEqual(formattedBody('# 甲/乙*丙*丁/戊').toJSON())
  expect(cleanDocument(changed, 'reject')).toEqual(formattedBody('甲/乙丙丁/戊').toJSON())
  expect(cleanDocument(changed).content?.[2]).toBe(changed.content?.[2])
})
