import { findBody } from '../../../../../src/intake/webpage/body/findBody.ts'
import { readingOf, type Reading } from '../../../../../src/intake/webpage/fields/reading.ts'
import { findHeadline } from '../../../../../src/intake/webpage/headline/findHeadline.ts'
import { FAMILIES } from '../../../../../src/intake/webpage/hints/families.ts'
import { readPage } from '../../../../../src/intake/webpage/tree/page.ts'

export const SENTENCE = '近日，由市文旅局主办的古镇灯会在东溪古镇开幕，三百余盏手工花灯沿河次第点亮。'

/** A reading of a small page: headline, info line, text with two sentences, and what comes after. */
export function helpReading(info: string, after = '', head = '', more = ''): Reading {
  const html = `<head><title>古镇灯会开幕</title>${head}</head><body><h1>古镇灯会开幕</h1><div>${info}</div><div id="t"><p>${SENTENCE}</p><p>${SENTENCE}</p>${more}</div>${after}</body>`
  const page = readPage(html, '')
  const headline = findHeadline(page, [])
  return readingOf(page, headline, findBody(page, [], headline.line?.order ?? null).element, FAMILIES)
}
