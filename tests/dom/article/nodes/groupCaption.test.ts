import { expect, it } from 'vitest'
import { readHtml, writeHtml } from '../../../helpers/articleHtml.ts'

const HTML = '<p data-group-caption="">左：<strong>会场</strong>；右：茶园。</p><p data-indent="2">正文</p>'

it('is read from its own markup and written to it, and is no paragraph', () => {
  const body = readHtml(HTML)
  expect(body.children.map(({ type }) => type.name)).toEqual(['groupCaption', 'paragraph'])
  expect(body.child(0).toString()).toBe('groupCaption("左：", bold("会场"), "；右：茶园。")')
  expect(writeHtml(body.child(0).toJSON()) + writeHtml(body.child(1).toJSON())).toBe(HTML)
})

it('keeps its bookmark', () => {
  expect(readHtml('<p data-group-caption="" data-bookmark="一">甲</p>').child(0).attrs).toEqual({ bookmark: '一' })
})
