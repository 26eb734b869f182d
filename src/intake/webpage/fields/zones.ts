import { isProse } from '../body/measurePage.ts'
import { creditCoverage } from '../credits/creditCoverage.ts'
import { readCredits, type Credit } from '../credits/readCredits.ts'
import type { Page } from '../tree/page.ts'
import type { PageElement } from '../tree/pageElement.ts'
import { markedText, type Line } from '../tree/pageLines.ts'

/** The lines round an article, by where they stand to it. */
export interface Zones {
  readonly headline: Line | null
  /** just before the headline, nearest first */
  readonly before: readonly Line[]
  /** between the headline and the first sentence */
  readonly head: readonly Line[]
  /** the first lines of the text */
  readonly opening: readonly Line[]
  /** the last lines of the text */
  readonly closing: readonly Line[]
  /** after the text */
  readonly tail: readonly Line[]
}

/** Cuts the page's lines into zones. */
export function zonesOf(page: Page, headline: Line | null, body: PageElement): Zones {
  const { lines } = page
  const at = headline === null ? -1 : lines.indexOf(headline)
  const start = lines.findIndex(({ order }) => order >= body.order && order > (headline?.order ?? -1))
  const first = start < 0 ? lines.length : start
  let end = first
  while (end < lines.length && lines[end]!.order <= body.last) end += 1
  const within = lines.slice(first, end)
  const sentence = within.findIndex(
    (line) => line.chars >= 25 && isProse(line) && creditCoverage(readCredits(markedText(line)), line.chars) < 0.5,
  )
  const text = first + Math.max(0, sentence)
  const headFrom = at >= 0 && at < text ? at + 1 : Math.max(0, first - 25)
  const after = lines.slice(end, end + 40)
  const comments = after.findIndex(({ text: words }) => END_OF_TAIL.test(words))
  return {
    headline,
    before: lines.slice(Math.max(0, (at < 0 ? headFrom : at) - 10), at < 0 ? headFrom : at).toReversed(),
    head: lines.slice(headFrom, Math.min(text, headFrom + 80)),
    opening: lines.slice(text, Math.min(end, text + 6)),
    closing: lines.slice(Math.max(text, end - 25), end),
    tail: comments < 0 ? after : after.slice(0, comments),
  }
}

const END_OF_TAIL =
  /^(?:相关(?:新闻|阅读|文章|报道|链接|推荐|专题)|推荐阅读|热门推荐|猜你喜欢|延伸阅读|网友评论|最新评论|评论列表|友情链接|热点新闻|热门文章)/

/** A labelled value with the line in which it stands. */
export interface PlacedCredit extends Credit {
  readonly line: Line
}

/** The labelled values of some lines; a label that ends its line takes a short next line as its value, as in tables of data. */
export function creditsIn(lines: readonly Line[]): PlacedCredit[] {
  return lines.flatMap((line, index) => {
    const whole = line.chars > 400 ? [] : readCredits(markedText(line))
    const sentence = line.chars > 30 && creditCoverage(whole, line.chars) < 0.3 && isProse(line)
    const credits = sentence ? readCredits(CLOSING_BRACKET.exec(line.text.slice(-60))?.[1] ?? '') : whole
    return credits.map((credit, place) => {
      const next = lines[index + 1]
      const empty = credit.value === '' && place === credits.length - 1 && /[:：]\s*$/.test(line.text)
      const take =
        empty && next !== undefined && next.chars <= 20 && next.order - line.order < 12 && !/[:：]/.test(next.text)
      return { ...credit, value: take ? next.text : credit.value, line }
    })
  })
}

/** A bracket at a paragraph's end, in which editors put their names; agencies add a running number. */
const CLOSING_BRACKET = /[（(【[〔]([^（）()【】〔〕[\]]{3,40})[)）】\]〕]\s?\d{0,8}$/
