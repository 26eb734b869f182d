import { CaptureTag, Liquid, type Context } from 'liquidjs'
import { HTML_NAMES } from '../../../src/publish/template/templateValues.ts'
import { escapeAttribute, escapeText } from '../../../src/publish/markup/escape.ts'
import { TEMPLATE_ENDING } from '../../../src/publish/template/templateName.ts'
import { checkOutput } from './checkOutput.ts'
import { HtmlValue } from './htmlValue.ts'
import type { TemplateAnswer, TemplateQuestion } from './templateQuestion.ts'

/** The longest page, in characters. */
const LONGEST = 8_000_000

/** What the engine itself holds to: milliseconds of filling, characters parsed, characters and items made on the way. */
const LIMITS = { renderLimit: 4000, parseLimit: 4_000_000, memoryLimit: 40_000_000 }

/** What was captured was escaped when it was written, and is not escaped a second time. */
class Capture extends CaptureTag {
  override *render(context: Context): Generator<unknown, void, string> {
    yield* super.render(context)
    const scope = context.bottom() as Record<string, unknown>
    scope[this.variable] = new HtmlValue(String(scope[this.variable]))
  }
}

/**
 * Fills a template and looks at what came of it. Every value is escaped but those that the desk made as markup, and no filter changes that: no
 * text of an article can become markup. It reads nothing: what a template takes in is among those it was given.
 */
export function fillTemplate({ name, templates, values }: TemplateQuestion): TemplateAnswer {
  const engine = new Liquid({
    templates: byName(templates),
    strictFilters: true,
    ownPropertyOnly: true,
    outputEscape: (value: unknown) => escaped(value),
    timezoneOffset: -480,
    ...LIMITS,
  })
  engine.registerTag('capture', Capture)
  engine.registerFilter('text', (value: unknown) => new HtmlValue(escapeText(textOf(value))))
  engine.registerFilter('quoted', (value: unknown) => new HtmlValue(escapeAttribute(textOf(value))))
  // The engine's own switches off the escaping, or escape a second time.
  for (const filter of ['raw', 'escape', 'xml_escape', 'escape_once'])
    engine.registerFilter(filter, (value: unknown) => value)
  const scope = {
    ...values.text,
    ...Object.fromEntries(HTML_NAMES.map((key) => [key, new HtmlValue(values.html[key])])),
  }
  let html: string
  try {
    html = String(engine.renderFileSync(name, scope))
  } catch (cause) {
    return faultOf(cause, name)
  }
  if (html.length > LONGEST) return { kind: 'large' }
  return checkOutput(html, Object.values(templates).join('\n'))
}

/** Each under its name with and without the ending, so that `{% render "foot" %}` finds `foot.liquid`. */
function byName(templates: TemplateQuestion['templates']): Record<string, string> {
  const found: Record<string, string> = {}
  for (const [name, text] of Object.entries(templates)) found[name.slice(0, -TEMPLATE_ENDING.length)] = text
  return { ...found, ...templates }
}

function escaped(value: unknown): string {
  if (value instanceof HtmlValue) return value.toString()
  return escapeAttribute(textOf(value)).replaceAll("'", '&#39;')
}

/** A value as text, as the engine writes it: lists item by item, nothing for nothing. */
function textOf(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (Array.isArray(value)) return value.map(textOf).join('')
  if (value instanceof HtmlValue) return value.toString()
  return typeof value === 'string' ? value : JSON.stringify(value)
}

interface Located {
  readonly message: string
  readonly token?: { readonly file?: string; getPosition?(): readonly [number, number] }
}

function faultOf(cause: unknown, name: string): TemplateAnswer {
  const { message, token } = cause as Located
  if (/render limit exceeded/.test(message)) return { kind: 'late' }
  if (/limit exceeded/.test(message)) return { kind: 'large' }
  const [line, column] = token?.getPosition?.() ?? [1, 1]
  const what = message.replace(/, file:[^,]*(?:, line:\d+, col:\d+)?$|, line:\d+, col:\d+$/g, '')
  const file = token?.file ?? name
  const ended = file.endsWith(TEMPLATE_ENDING) ? file : `${file}${TEMPLATE_ENDING}`
  return { kind: 'wrong', file: ended, line, column, what }
}
