import { expect, it } from 'vitest'
import { nameGroupCaptions } from '../../../../../src/intake/word/assemble/nameGroupCaptions.ts'
import type { Block } from '../../../../../src/intake/word/read/block.ts'
import { textBlock } from '../blocks.ts'

const group: Block = { kind: 'node', node: { type: 'figureGroup', content: [] }, number: 9 }
const roles = (...blocks: Block[]) =>
  nameGroupCaptions(blocks).map((block) => (block.kind === 'text' ? block.role : block.node.type))

it('is the line right below pictures side by side, by its style or its words', () => {
  expect(roles(group, textBlock('左：会场', { role: 'groupCaption' }))).toEqual(['figureGroup', 'groupCaption'])
  expect(roles(group, textBlock('左：会场', { role: 'caption' }))).toEqual(['figureGroup', 'groupCaption'])
  expect(roles(group, textBlock('图为会场和茶园。'))).toEqual(['figureGroup', 'groupCaption'])
})

it('is no body text, no caption of a table, and nothing elsewhere', () => {
  expect(roles(group, textBlock('座谈会随后召开。'))).toEqual(['figureGroup', null])
  expect(roles(group, textBlock('图为会场。', { role: 'body' }))).toEqual(['figureGroup', 'body'])
  expect(roles(group, textBlock('表1 户数', { role: 'caption' }))).toEqual(['figureGroup', 'caption'])
  expect(roles(textBlock('左：会场', { role: 'groupCaption' }))).toEqual([null])
  expect(roles(textBlock('图为会场。', { role: 'caption' }), group)).toEqual(['caption', 'figureGroup'])
})
