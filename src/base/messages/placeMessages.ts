import type { MessageTable } from './message.ts'

/** Going to a place of the article (转到). */
export const placeMessages = {
  'menu.go.to': { zh: '转到', en: 'Go To' },
  'place.placeholder': {
    zh: '小标题、图注、表题、脚注、书签、批注，或第几段…',
    en: 'A heading, caption, note, bookmark, comment, or a paragraph’s number…',
  },
  'place.none': { zh: '没有这样的地方。', en: 'No such place.' },
  'place.nothing': {
    zh: '这篇稿件还没有小标题、图、表、脚注、书签和批注。输入数字转到第几段，共 {n} 段。',
    en: 'No headings, pictures, tables, footnotes, bookmarks or comments yet. A number goes to that paragraph, of {n}.',
  },
  'place.few': { zh: '正文共 {n} 段。', en: 'The body has {n} {n|paragraph|paragraphs}.' },
  'place.paragraph': { zh: '第 {n} 段', en: 'Paragraph {n}' },
  'place.unnamed': { zh: '（没有文字）', en: '(No words)' },
  'place.kind.heading': { zh: '小标题', en: 'Heading' },
  'place.kind.figure': { zh: '图片', en: 'Picture' },
  'place.kind.table': { zh: '表格', en: 'Table' },
  'place.kind.footnote': { zh: '脚注', en: 'Footnote' },
  'place.kind.endnote': { zh: '尾注', en: 'Endnote' },
  'place.kind.bookmark': { zh: '书签', en: 'Bookmark' },
  'place.kind.comment': { zh: '批注', en: 'Comment' },
} as const satisfies MessageTable
