import { escapeAttribute } from './escape.ts'

/** Attributes by name; null and undefined are left out, true is written without a value. */
export type Attributes = Readonly<Record<string, string | number | true | null | undefined>>

/**
 * An element as HTML.
 * @param attributes their values are escaped here
 * @param inner its content, which is HTML already
 */
export function element(name: string, attributes: Attributes, inner: string): string {
  return `<${name}${attributesHtml(attributes)}>${inner}</${name}>`
}

/** An element that has no content and no end tag (`img`, `meta`, `input` …). */
export function voidElement(name: string, attributes: Attributes): string {
  return `<${name}${attributesHtml(attributes)}>`
}

function attributesHtml(attributes: Attributes): string {
  let html = ''
  for (const name in attributes) {
    const value = attributes[name]
    if (value === null || value === undefined) continue
    html += value === true ? ` ${name}` : ` ${name}="${escapeAttribute(String(value))}"`
  }
  return html
}
