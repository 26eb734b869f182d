import type { Article } from '../../../src/article/article.ts'
import { FIELD_KEYS, fieldOf } from '../../../src/article/fields.ts'
import { isListKey, type Metadata } from '../../../src/article/metadata.ts'
import { referenceArticle } from './referenceArticle.ts'

/** Text that breaks out of careless markup, JSON or JavaScript, and characters that HTML forbids. */
export const TRAP =
  ']]></script></style></title><!-- --> &amp; <b onclick="x">"\'`</p>\u2028𠮷👩‍💻\u0000\u0001\u000b\u0085\ufffe\ufdd0\ud800尾'

/** An article with the trap in every field and attribute that takes free text. */
export function trappedArticle(): Article {
  const article = referenceArticle()
  const free = FIELD_KEYS.filter((key) => ['line', 'text', 'name'].includes(fieldOf(key).kind))
  const patch = Object.fromEntries(free.map((key) => [key, isListKey(key) ? [TRAP, TRAP] : TRAP])) as Partial<Metadata>
  const text = { type: 'text', text: TRAP }
  const link = { type: 'link', attrs: { href: 'https://a.cn/"><script>', title: TRAP } }
  return {
    ...article,
    id: '20260102-陷阱-abcd',
    metadata: { ...article.metadata, ...patch, coverImage: "a'&;.png" },
    document: {
      type: 'doc',
      content: [
        { type: 'paragraph', content: [text, { ...text, marks: [link] }] },
        { type: 'heading', attrs: { level: 4 }, content: [text] },
        { type: 'figure', attrs: { asset: "a'&;.png", alt: TRAP, credit: TRAP }, content: [text] },
      ],
    },
    assets: [{ name: "a'&;.png", kind: 'picture', mediaType: 'image/png', size: 1, sha256: '0'.repeat(64) }],
  }
}
