import { Transform } from '@tiptap/pm/transform'
import { expect, it } from 'vitest'
import type { TablePart } from '../../../../../src/article/changes/tables/readLines.ts'
import { removeOwnLines } from '../../../../../src/article/changes/tables/removeOwnLines.ts'
import { linedBody, linesOf } from '../../../../helpers/linedTable.ts'

it('takes out rows, and the columns of cells', () => {
  const body = linedBody('甲|乙', '丙|丁')
  const parts: TablePart[] = []
  body.descendants((node, pos) => void (/^table(Row|Cell)$/.test(node.type.name) && parts.push({ node, pos })))
  const left = (...texts: readonly string[]) => {
    const tr = new Transform(body)
    removeOwnLines(tr, 3, new Set(parts.filter(({ node }) => texts.includes(node.textContent))))
    return linesOf(tr.doc)
  }
  expect(left('甲乙')).toEqual(['丙|丁'])
  expect(left('乙', '丁')).toEqual(['甲', '丙'])
  expect(left()).toEqual(['甲|乙', '丙|丁'])
})
