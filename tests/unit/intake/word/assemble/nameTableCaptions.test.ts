import { expect, it } from 'vitest'
import { assembleBlocks } from '../../../../../src/intake/word/assemble/assembleBlocks.ts'
import { isOfTable } from '../../../../../src/intake/word/assemble/isOfTable.ts'
import { nameTableCaptions } from '../../../../../src/intake/word/assemble/nameTableCaptions.ts'
import type { Block } from '../../../../../src/intake/word/read/block.ts'
import { itemBlock, textBlock } from '../blocks.ts'

const table: Block = { kind: 'node', node: { type: 'table', content: [] }, number: 9 }
const roles = (...blocks: Block[]) =>
  nameTableCaptions(blocks).map((block) => (block.kind === 'text' ? block.role : block.node.type))

it('tells the line above a table by its style or its number', () => {
  expect(roles(textBlock('各县户数', { role: 'caption' }), table)).toEqual(['tableCaption', 'table'])
  expect(roles(textBlock('表1 各县户数'), table)).toEqual(['tableCaption', 'table'])
  expect(roles(textBlock('如表1所示：'), table)).toEqual([null, 'table'])
  expect(roles(textBlock('表1 各县户数'), textBlock('正文'), table)).toEqual([null, null, 'table'])
  expect(roles(textBlock(`表1 ${'长'.repeat(120)}`), table)).toEqual([null, 'table'])
  expect(roles(itemBlock('表1', 0, 1), table)[0]).toBeNull()
  expect(roles(textBlock('表1 各县户数', { role: 'body' }), table)).toEqual(['body', 'table'])
})

it('makes a block of its own of it', () => {
  expect(assembleBlocks([textBlock('表1 各县户数'), table], false).map(({ type }) => type)).toEqual([
    'tableCaption',
    'table',
  ])
})

it('knows numbers of tables in both languages', () => {
  expect(['表1', '表 三', '续表2', 'Table 4'].every(isOfTable)).toBe(true)
  expect(['表示', '图1', 'Tables'].some(isOfTable)).toBe(false)
})
