import type { NodeSpec } from '@tiptap/pm/model'

/** Where a new page begins when the article is printed (分页). Targets without pages leave it out. */
export const pageBreak: NodeSpec = {
  group: 'block',
  // Before the rule, whose element it is.
  parseDOM: [{ tag: 'hr[data-page-break]', priority: 60 }],
  toDOM: () => ['hr', { 'data-page-break': '' }],
}
