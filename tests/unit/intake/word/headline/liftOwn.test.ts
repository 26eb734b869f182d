import { expect, it } from 'vitest'
import { liftOwn } from '../../../../../src/intake/word/headline/liftOwn.ts'
import { said, textBlock } from '../blocks.ts'

it('knows everything by its style, wherever a colleague moved it', () => {
  const { metadata, blocks } = liftOwn([
    textBlock('审稿单', { role: 'sheet' }),
    { kind: 'node', node: { type: 'table' }, number: 1 },
    textBlock('引题', { role: 'kicker' }),
    textBlock('来源:人民网　作者:王五', { role: 'info' }),
    textBlock('题目', { role: 'title' }),
    textBlock('关键词:来自正文的一行', { role: 'body' }),
    textBlock('(责编:赵六)', { role: 'foot' }),
  ])
  expect(metadata).toMatchObject({
    title: '题目',
    kicker: '引题',
    source: '人民网',
    authors: ['王五'],
    editors: ['赵六'],
  })
  expect(metadata.keywords).toEqual([])
  expect(said(blocks)).toEqual(['关键词:来自正文的一行'])
})

it('keeps a line of data that cannot be read, at the head of the body', () => {
  const { blocks } = liftOwn([
    textBlock('一句同事写在这里的话，不是数据。', { role: 'info' }),
    textBlock('正文', { role: 'body' }),
  ])
  expect(said(blocks)).toEqual(['一句同事写在这里的话，不是数据。', '正文'])
})

it('has the body’s own headings from the second level', () => {
  const { blocks } = liftOwn([textBlock('小标题', { role: 'body', heading: 2 })])
  expect(blocks).toMatchObject([{ heading: 3 }])
})
