import { countText } from '../../article/countText.ts'
import { textBlocks } from '../../article/document/bodyText.ts'
import { fieldOf, type FieldKey } from '../../article/fields.ts'
import { isListKey, type Metadata } from '../../article/metadata.ts'
import type { Language } from '../../base/language.ts'
import { translate } from '../../base/messages/translate.ts'
import type { ReportedArticle } from './reportedArticle.ts'

/** What tells one article from another. */
const SHOWN: readonly FieldKey[] = [
  'kicker',
  'subtitle',
  'authors',
  'authorAffiliation',
  'source',
  'editors',
  'channelPath',
  'publishedAt',
  'keywords',
]

/** What a report says of an article beside its title: label and value of what is filled in, 字数, and what it goes by. */
export function articleFacts({ name, metadata, document }: ReportedArticle, language: Language): [string, string][] {
  const facts: [string, string][] = [
    ...SHOWN.map((key): [string, string] => [fieldOf(key).label[language], valueOf(metadata, key)]),
    [
      translate(language, 'cli.column.characters'),
      String(textBlocks(document).reduce((sum, text) => sum + countText(text), 0)),
    ],
    [translate(language, 'checkreport.name'), name],
  ]
  return facts.filter(([, value]) => value.trim() !== '')
}

function valueOf(metadata: Metadata, key: FieldKey): string {
  if (isListKey(key)) return metadata[key].join(fieldOf(key).path === true ? ' / ' : '、')
  return key === 'publishedAt' ? metadata.publishedAt.slice(0, 16).replace('T', ' ') : metadata[key]
}
