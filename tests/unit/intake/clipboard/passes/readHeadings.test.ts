import { describe, expect, it } from 'vitest'
import { readHeadings } from '../../../../../src/intake/clipboard/passes/readHeadings.ts'
import { ranPass } from './ranPass.ts'

describe('readHeadings', () => {
  it.each([
    ['<p class=MsoTitle>题</p>', 'h2 题'],
    ['<p class=MsoSubtitle>题</p>', 'h2 题'],
    ['<p class="MsoHeading3">题</p>', 'h3 题'],
    ['<p class="标题 4">题</p>', 'h4 题'],
    ['<p style="mso-outline-level:3">题</p>', 'h3 题'],
    ['<p style="mso-outline-level:8">题</p>', 'h4 题'],
    ['<div role=heading aria-level=3>题</div>', 'h3 题'],
    ['<p style="mso-outline-level:body-text">文</p>', 'p 文'],
    ['<p class=MsoToc2 style="mso-outline-level:2">目</p>', 'p 目'],
    ['<span style="mso-outline-level:2">文</span>', 'p 文'],
  ])('reads %s', (html, expected) => {
    expect(ranPass(html, [readHeadings]).body).toEqual([expected])
  })
})
