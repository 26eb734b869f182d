import { plain } from '../headline/findHeadline.ts'
import { namesOf } from '../tree/namesOf.ts'
import type { PageElement } from '../tree/pageElement.ts'
import { pageLines, tidy } from '../tree/pageLines.ts'
import type { Finding } from '../webPageManuscript.ts'
import { shownTexts, toldValues, type Reading } from './reading.ts'

const CRUMBS: ReadonlySet<string> = new Set(
  'crumb crumbs breadcrumb breadcrumbs cru mbx bread path navpath position location weizhi dqwz curpos curposition currentposition mianbaoxie local place location sitepath'.split(
    ' ',
  ),
)
const HERE =
  /^(?:[您你]?(?:现在|目前|当前)?(?:的|所在的?)?(?:当前)?位置|当前所在位置|当前位置|您所在的位置|您的位置)\s*(?:是|为)?\s*[:：]?\s*/
const BETWEEN = /\s*(?:>{1,3}|》|›|»|→|\/|::|＞{1,2}|\u2063)\s*/

/** Finds the breadcrumb above (or just below) the headline, without 首页, 正文 and the headline itself. */
export function findChannelPath(reading: Reading): Finding<readonly string[]> | null {
  for (const { text, where } of shownTexts(reading, 'channelPath')) {
    const path = pathOf(text, reading.headline.value)
    if (path.length > 0) return { value: path, where, confidence: 'sure' }
  }
  const limit = reading.headline.line?.order ?? reading.body.order
  let best: string[] = []
  for (const element of reading.page.elements) {
    if (element.order > limit + 40) break
    if (element.hidden || !isCrumb(element)) continue
    const path = pathOf(joined(element), reading.headline.value)
    if (path.length > best.length && path.length <= 8) best = path
  }
  if (best.length > 0) return { value: best, where: '面包屑导航', confidence: 'sure' }
  for (const line of reading.page.lines) {
    if (line.order > limit + 40) break
    if (!HERE.test(line.text) && !(line.linkChars > 0 && (line.text.match(/[>»›＞]/g)?.length ?? 0) >= 2)) continue
    const path = pathOf(line.runs.map(({ text }) => text).join('\u2063'), reading.headline.value)
    if (path.length > best.length && path.length <= 8) best = path
  }
  if (best.length > 0) return { value: best, where: '面包屑导航', confidence: 'likely' }
  const column = reading.page.meta('columnname') || toldValues(reading, 'channelPath')[0]?.value
  return column === undefined || column === ''
    ? null
    : { value: [column], where: 'meta columnname', confidence: 'guess' }
}

function isCrumb(element: PageElement): boolean {
  return namesOf(element).some((name) => CRUMBS.has(name) || name.includes('crumb'))
}

function joined(element: PageElement): string {
  return pageLines(element)
    .flatMap(({ runs }) => runs.map(({ text }) => text))
    .join('\u2063')
    .slice(0, 500)
}

function pathOf(text: string, headline: string): string[] {
  const title = plain(headline)
  const steps = text
    .split(BETWEEN)
    .map((step) =>
      tidy(step)
        .replace(HERE, '')
        .replace(/^[>»›·|:：-]+|[>»›|-]+$/g, '')
        .trim(),
    )
    .filter(
      (step) =>
        step !== '' && step.length <= 24 && !/首页$|^(?:正文|内容|详情|文章|浏览文章|列表|当前页|home|\|)$/i.test(step),
    )
    .filter((step) => plain(step) !== '' && (title === '' || !title.startsWith(plain(step)) || plain(step).length < 4))
  return [...new Set(steps)]
}
