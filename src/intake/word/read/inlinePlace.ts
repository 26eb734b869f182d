import type { Style } from '../styles/readStyles.ts'
import type { InlineWriter } from './inlineWriter.ts'
import type { Story } from './story.ts'

/** Where inline content stands. */
export interface InlinePlace {
  readonly story: Story
  readonly writer: InlineWriter
  /** the paragraph's style */
  readonly style: Style
  /** address of the link round it; '' for none */
  readonly href: string
  /** what stands above the words here; left out for nothing */
  readonly ruby?: { readonly text: string }
}
