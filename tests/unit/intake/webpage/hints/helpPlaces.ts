import { findBody } from '../../../../../src/intake/webpage/body/findBody.ts'
import type { Family } from '../../../../../src/intake/webpage/hints/family.ts'
import { readWebPage } from '../../../../../src/intake/webpage/readWebPage.ts'
import { readPage } from '../../../../../src/intake/webpage/tree/page.ts'

export const S = '近日，由市文旅局主办的古镇灯会在东溪古镇开幕，三百余盏手工花灯沿河次第点亮。'
const TEXT = `<p>${S}</p>`.repeat(4)

/** An element at one of a family's places. */
export function at(selector: string, inner: string): string {
  return `<div ${selector.startsWith('#') ? 'id' : 'class'}="${selector.slice(1)}">${inner}</div>`
}

/** A small page with its headline. */
export function page(inner: string): string {
  return `<head><title>古镇灯会开幕</title></head><body><h1>古镇灯会开幕</h1>${inner}</body>`
}

/** The containers of a family that are not found, or not with certainty, where each alone holds a text. */
export function unknownBodies(family: Family): string[] {
  return (family.body ?? []).filter((selector) => {
    const read = readPage(page(at(selector, TEXT)), '')
    const { where, sure } = findBody(read, family.body ?? [], read.find('h1')[0]!.order)
    return where !== selector || !sure
  })
}

/** The furniture of a family that stays in a text, or leaves it without a word. */
export function untoldFurniture(family: Family): string[] {
  return (family.drop ?? []).filter((selector) => {
    const html = page(`<div id="t">${TEXT}${at(selector, '古镇灯会的站内提示')}<p>${S}</p></div>`)
    const { document, dropped } = readWebPage(html, '', [family])
    return JSON.stringify(document).includes('站内提示') || !dropped.some(({ what }) => what === '古镇灯会的站内提示')
  })
}
