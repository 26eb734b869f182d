type Style = ReadonlyMap<string, string>

const NONE: Style = new Map()
/** Office writes the same few styles thousands of times. */
const KNOWN = new Map<string, Style>()
const MOST = 2000

/** The properties of a `style` attribute, in lower case; of two with one name the later. Text that is no declaration is passed over. */
export function parseStyle(style: string): Style {
  if (style === '') return NONE
  let known = KNOWN.get(style)
  if (known === undefined) {
    known = read(style)
    if (KNOWN.size >= MOST) KNOWN.clear()
    if (style.length < 2000) KNOWN.set(style, known)
  }
  return known
}

function read(style: string): Style {
  const properties = new Map<string, string>()
  for (const declaration of style.toLowerCase().split(';')) {
    const colon = declaration.indexOf(':')
    if (colon < 1) continue
    const name = declaration.slice(0, colon).trim()
    const value = declaration
      .slice(colon + 1)
      .replace(/!\s*important\s*$/, '')
      .trim()
    if (name !== '' && value !== '') properties.set(name, value)
  }
  return properties
}
