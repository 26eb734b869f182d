import {
  defaultTreeAdapter,
  parse,
  type DefaultTreeAdapterTypes,
  type TreeAdapter,
  type DefaultTreeAdapterMap,
} from 'parse5'

/** Formatting elements that the parsing rules open again in every paragraph until they are closed. */
const FORMATTING = /<\/?(?:a|b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)(?=[\s/>])[^<>]*>/gi

/** The markup's tree, and whether its formatting had to be left out to read it. */
export interface Markup {
  readonly document: DefaultTreeAdapterTypes.Document
  readonly plain: boolean
}

/**
 * Parses markup. Unclosed formatting elements make the standard's algorithm build trees that grow with the square of the page; where more
 * elements appear than the text can name, the page is read again without its formatting.
 */
export function parseMarkup(html: string): Markup {
  try {
    return { document: parse(html, { treeAdapter: counting(html.length / 2 + 2000) }), plain: false }
  } catch (cause) {
    if (cause !== TOO_MANY) throw cause
    return { document: parse(html.replace(FORMATTING, '')), plain: true }
  }
}

const TOO_MANY = new Error('more elements than the markup names')

function counting(most: number): TreeAdapter<DefaultTreeAdapterMap> {
  let made = 0
  return {
    ...defaultTreeAdapter,
    createElement(name, namespace, attributes) {
      made += 1
      if (made > most) throw TOO_MANY
      return defaultTreeAdapter.createElement(name, namespace, attributes)
    },
  }
}
