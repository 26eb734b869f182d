import type { MathElement } from './mathElement.ts'

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'", '#39': "'" }

interface Open {
  readonly name: string
  readonly attributes: Record<string, string>
  readonly children: (MathElement | string)[]
}

/** Reads the `math` element of well-formed MathML as a program wrote it; null where there is none. */
export function parseMathml(markup: string): MathElement | null {
  const root: Open = { name: '', attributes: {}, children: [] }
  const open: Open[] = [root]
  for (const [, close, name, inner, alone, text] of markup.matchAll(
    /<(?:(\/)\s*)?([a-zA-Z][\w-]*)((?:\s+[\w:-]+\s*=\s*"[^"]*")*)\s*(\/?)>|([^<]+)/g,
  )) {
    if (text !== undefined) open.at(-1)!.children.push(decoded(text))
    else if (close !== undefined) {
      if (open.length > 1) open.pop()
    } else {
      const element: Open = { name: name!.toLowerCase(), attributes: attributesOf(inner!), children: [] }
      open.at(-1)!.children.push(element)
      if (alone === '') open.push(element)
    }
  }
  return mathIn(root)
}

function mathIn(element: MathElement): MathElement | null {
  for (const child of element.children) {
    if (typeof child === 'string') continue
    const found = child.name === 'math' ? child : mathIn(child)
    if (found !== null) return found
  }
  return null
}

function attributesOf(inner: string): Record<string, string> {
  return Object.fromEntries(
    [...inner.matchAll(/([\w:-]+)\s*=\s*"([^"]*)"/g)].map(([, key, value]) => [key!, decoded(value!)]),
  )
}

function decoded(text: string): string {
  return text.replace(/&([a-z]+|#x?[0-9a-f]+);/gi, (whole, name: string) => ENTITIES[name] ?? whole)
}
