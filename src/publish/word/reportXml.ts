import type { PrintedReport, ReportBlock, ReportLine, ReportTone } from '../../base/printedReport.ts'
import { paragraphXml, type ParagraphSetting } from './paragraphXml.ts'
import { runXml } from './runXml.ts'
import { tableXml } from './tableXml.ts'
import { TEXT_WIDTH, type WordBlock } from './wordPlace.ts'

const STYLES: Readonly<Record<Exclude<ReportBlock['kind'], 'table'>, string>> = {
  title: 'SheetTitle',
  about: 'ArticleInfo',
  article: 'Heading1',
  group: 'Heading2',
  finding: 'ReportFinding',
  words: 'ReportWords',
}

const TONES: Readonly<Record<ReportTone, string>> = {
  error: 'ToneError',
  warning: 'ToneWarning',
  hint: 'ToneHint',
  soft: 'ToneSoft',
  label: 'Label',
  wrong: 'ToneWrong',
  mended: 'ToneMended',
}

/** Tables tell widths in pixels, of which a page's width has so many. */
const PIXELS = Math.floor(TEXT_WIDTH / 15)

/** The lines and tables of a report as Word has them, one after the other. */
export function reportXml({ blocks }: PrintedReport): string {
  return blocks
    .map((block, at) => {
      if (block.kind === 'table') return reportTable(block)
      const next = blocks[at + 1]
      // What leads a table in stands on the page where the table begins.
      return lineXml({ style: STYLES[block.kind], keepNext: next?.kind === 'table' }, block.line)
    })
    .join('')
}

function reportTable({ widths, head, rows, numbers }: Extract<ReportBlock, { readonly kind: 'table' }>): string {
  const whole = widths.reduce((sum, width) => sum + width, 0)
  const cell = (header: boolean, column: number, lines: readonly ReportLine[]) => ({
    header,
    colspan: 1,
    rowspan: 1,
    widths: [Math.floor((PIXELS * (widths[column] ?? 1)) / whole)],
    content: lines.map(
      (line): WordBlock =>
        () =>
          lineXml({ style: 'TableText', align: numbers === true && column > 0 ? 'right' : 'left' }, line),
    ),
  })
  const grid = [
    head.map((text, column) => cell(true, column, [[{ text }]])),
    ...rows.map((row) => row.map((lines, column) => cell(false, column, lines))),
  ]
  const place = { within: 'flow', depth: 0, list: null, width: TEXT_WIDTH } as const
  return `${tableXml(grid, place)}<w:p><w:pPr><w:pStyle w:val="AfterTable"/></w:pPr></w:p>`
}

function lineXml(setting: ParagraphSetting, line: ReportLine): string {
  return paragraphXml(
    setting,
    line.map(({ text, tone }) => runXml(text, tone === undefined ? {} : { style: TONES[tone] })).join(''),
  )
}
