import type { Alignment } from '../../article/document/alignment.ts'

/**
 * The look of an article in WeChat, all of it in `style` attributes: calm, for a phone in the hand. What every line shares stands once, on the
 * section around the body, since the platform counts markup too.
 */
export const WECHAT_STYLES = {
  body: 'font-size:16px;line-height:1.8;color:#333;letter-spacing:.03em;text-align:justify;overflow-wrap:break-word',
  paragraph: 'margin:0 0 1.1em',
  h2: 'margin:2em 0 1em;font-size:18px;line-height:1.5;color:#222',
  h3: 'margin:1.7em 0 .9em;font-size:17px;line-height:1.5;color:#222',
  h4: 'margin:1.4em 0 .7em;font-size:16px;line-height:1.5;color:#222',
  quote: 'margin:1.4em 0;padding:.9em 1em .05em;border-left:3px solid #d9d4c8;background:#f7f6f3;color:#666',
  callout:
    'margin:1.6em 0;padding:1em 1em .05em;border:1px solid #d9d4c8;border-top:3px solid #2b4a78;background:#f7f6f3',
  pull: 'margin:1.8em 0;padding:1.1em .5em .1em;border-top:1px solid #d9d4c8;border-bottom:1px solid #d9d4c8;color:#2b4a78;font-size:18px;text-align:center',
  pullSource: 'margin:0 0 1em;font-size:13px;color:#888;text-align:right',
  list: 'margin:0 0 1.1em;padding-left:1.6em',
  item: 'margin:0 0 .4em',
  rule: 'width:30%;margin:2.2em auto;border:0;border-top:1px solid #d9d4c8',
  picture: 'margin:1.6em 0 .6em;text-align:center',
  caption: 'margin:0 0 1.6em;font-size:13px;line-height:1.6;color:#888;text-align:center',
  group: 'display:flex',
  grouped: 'min-width:0;padding:0 .2em',
  tableCaption: 'margin:1.4em 0 .5em;font-size:14px;line-height:1.6;font-weight:bold;text-align:center',
  table: 'width:100%;margin:1.4em 0;border-collapse:collapse;font-size:14px;line-height:1.6;text-align:left',
  cell: 'padding:.5em .6em;border:1px solid #d9d4c8;vertical-align:top',
  head: 'background:#f7f6f3;font-weight:bold',
  mark: 'font-size:12px;color:#888',
  notes:
    'margin:2.4em 0 0;padding-top:1em;border-top:1px solid #e8e4da;font-size:13px;line-height:1.7;color:#888;text-align:left',
  note: 'margin:0 0 .3em;word-break:break-all',
} as const

const ALIGN: Readonly<Record<Alignment, string>> = {
  start: '',
  center: 'text-align:center',
  end: 'text-align:right',
  justify: '',
}

/** A heading's mark at the left: the one colour of the page; a heading set otherwise has none. */
const BAR = 'padding-left:.6em;border-left:3px solid #a8321f'

/** The style of a paragraph; its indent is a style too. */
export function paragraphStyle(align: Alignment, indent: number): string {
  return joined(WECHAT_STYLES.paragraph, indent > 0 ? `text-indent:${indent}em` : '', ALIGN[align])
}

/** The style of a heading. */
export function headingStyle(level: 2 | 3 | 4, align: Alignment): string {
  return joined(WECHAT_STYLES[`h${level}`], ALIGN[align] === '' && level === 2 ? BAR : ALIGN[align])
}

/** Styles one after another, empty ones left out. */
export function joined(...styles: readonly string[]): string {
  return styles.filter((style) => style !== '').join(';')
}
