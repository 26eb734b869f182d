const NONE: ReadonlyMap<string, string> = new Map()

/** The properties of a `style` attribute, in lower case; of two with one name the later. Text that is no declaration is passed over. */
export function parseStyle(style: string): Map<string, string> {
  if (style === '') return NONE as Map<string, string>
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
