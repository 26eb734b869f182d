import { describe, expect, it } from 'vitest'
import { alignmentMarkup, readAlignment } from '../../../src/article/document/alignment.ts'

function read(attributes: string): string {
  const holder = document.createElement('div')
  holder.innerHTML = `<p ${attributes}>文</p>`
  return readAlignment(holder.firstElementChild!)
}

describe('the alignment of a block', () => {
  it.each([
    ['', 'start'],
    ['data-align="center"', 'center'],
    ['style="text-align:right"', 'end'],
    ['style="text-align:left" align="center"', 'start'],
    ['align="CENTER"', 'center'],
    ['align="middle"', 'start'],
  ])('of <p %s> is %s', (attributes, expected) => {
    expect(read(attributes)).toBe(expected)
  })

  it('is our own markup before a style, unless that is none', () => {
    expect(read('data-align="justify" style="text-align:right"')).toBe('justify')
    expect(read('data-align="diagonal" style="text-align:right"')).toBe('end')
  })

  it('is written so that it is read again, the default not at all', () => {
    expect(alignmentMarkup('start')).toEqual({})
    expect(alignmentMarkup('end')).toEqual({ 'data-align': 'end' })
  })
})
