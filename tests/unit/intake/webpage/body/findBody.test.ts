import { describe, expect, it } from 'vitest'
import { describe as name, findBody } from '../../../../../src/intake/webpage/body/findBody.ts'
import { readPage } from '../../../../../src/intake/webpage/tree/page.ts'

const S = '近日，由市文旅局主办的古镇灯会在东溪古镇开幕，三百余盏手工花灯沿河次第点亮。'
const find = (body: string, hints: readonly string[] = []) => {
  const page = readPage(`<body><h1 id="h">灯会</h1>${body}</body>`, '')
  return findBody(page, hints, page.find('#h')[0]!.order)
}

describe('findBody', () => {
  it('finds the tightest element round the sentences', () => {
    expect(
      find(`<div id="a"><div>2020-01-01 来源：青溪网</div><div id="b"><p>${S}</p><p>${S}</p></div></div>`).where,
    ).toBe('#b')
    expect(find(`<div id="b">${S}<br>${S}</div><div><a href="1">一</a><a href="2">二</a></div>`).where).toBe('#b')
  })
  it('leaves comments, related boxes and about-us texts aside, however long', () => {
    const rest = `<div class="comments">${`<p>${S}</p>`.repeat(6)}</div><section><h3>猜你喜欢</h3><p>${S}</p><p>${S}</p></section>`
    expect(find(`<div id="b"><p>${S}</p><p>${S}</p></div>${rest}`).where).toBe('#b')
    expect(
      find(`<div id="b"><p>灯会将于今晚七时开幕，免费开放。</p></div><div class="aboutus"><p>${S}</p></div>`).where,
    ).toBe('#b')
  })
  it('prefers a known container among equals, and is sure then', () => {
    expect(
      find(`<div id="b"><p>${S}</p></div><div class="trs_editor"><p>${S}</p><p>${S}</p><p>${S}</p></div>`, [
        '.trs_editor',
      ]),
    ).toMatchObject({ where: '.trs_editor', sure: true })
  })
  it('gives the whole page where there is no sentence', () => {
    expect(find('<p>无</p>').element.tag).toBe('body')
  })
})

it('names elements as the source does', () => {
  const page = readPage('<div id="a" class="b"></div><p class="c d"></p><i></i>', '')
  expect(['div', 'p', 'i'].map((tag) => name(page.find(tag)[0]!))).toEqual(['#a', 'p.c', 'i'])
})
