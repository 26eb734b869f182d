import { rubyText } from '../../../article/document/marks/ruby.ts'

/** Words of a `ruby` element, and what stands above them; '' for nothing. */
export interface RubySegment<Node> {
  readonly base: readonly Node[]
  readonly text: string
}

type Like<Text> = RubyElement<Text> | Text

interface RubyElement<Text> {
  readonly tag: string
  readonly children: readonly Like<Text>[]
}

/**
 * Takes a `ruby` element apart into its words, each with its note; brackets for programs that do not know the element go.
 */
export function rubySegments<Text extends { readonly text: string }>(
  ruby: RubyElement<Text>,
): RubySegment<Like<Text>>[] {
  const segments: RubySegment<Like<Text>>[] = []
  let base: Like<Text>[] = []
  for (const child of ruby.children) {
    if (!('tag' in child)) base.push(child)
    else if (child.tag === 'rb') base.push(...child.children)
    else if (child.tag === 'rt' || child.tag === 'rtc') {
      if (base.length > 0) segments.push({ base, text: rubyText(textOf(child)) })
      base = []
    } else if (child.tag !== 'rp') base.push(child)
  }
  return base.length === 0 ? segments : [...segments, { base, text: '' }]
}

function textOf<Text extends { readonly text: string }>(node: Like<Text>): string {
  return 'tag' in node ? node.children.map(textOf).join('') : node.text
}
