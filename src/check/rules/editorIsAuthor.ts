import type { ArticleRule } from '../rule.ts'
import { fieldPlace } from '../text/fieldPlace.ts'

/** Somebody who is both an author and an editor responsible. */
export const editorIsAuthor: ArticleRule = {
  kind: 'article',
  id: 'editorIsAuthor',
  group: 'metadata',
  severity: 'warning',
  certainty: 'high',
  message: { zh: '责编同时是作者。', en: 'An editor is also an author.' },
  reason: { zh: '责编不应由作者本人担任。', en: 'An author does not edit the own article.' },
  check: ({ metadata: { authors, editors } }) =>
    editors.flatMap((editor, item) =>
      editor.trim() !== '' && authors.some((author) => author.trim() === editor.trim())
        ? [{ place: fieldPlace('editors', item), from: 0, to: editor.length }]
        : [],
    ),
}
