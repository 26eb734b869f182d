import type { Article } from '../../article/article.ts'
import type { FieldKey } from '../../article/fields.ts'
import { FIELD_KEYS } from '../../article/fields.ts'
import { bodyPictures } from '../bodyPictures.ts'
import { fileStem } from '../fileNames.ts'
import { metadataWarnings } from '../metadataWarnings.ts'
import { notCarried } from '../notCarried.ts'
import type { Profile } from '../profile.ts'
import type { OutputEntry, Publication } from '../publication.ts'
import { warning } from '../warning.ts'
import { createWordComments } from './comments.ts'
import { documentXml } from './documentXml.ts'
import { contentTypesXml, FIXED_PARTS } from './fixedParts.ts'
import { createWordLists } from './lists.ts'
import { wordPictures } from './wordPictures.ts'
import { coreXml, customXml } from './propertiesXml.ts'
import { createRelationships } from './relationships.ts'
import { USUAL_REVIEWS } from './sheetXml.ts'
import { stylesXml } from './stylesXml.ts'
import { createWordNotes } from './wordNotes.ts'

/** All but files that stand beside a page. */
const CARRIED: readonly FieldKey[] = FIELD_KEYS.filter((key) => key !== 'attachments' && key !== 'coverImage')

/**
 * The article as a Word file `<id>.docx` (with the review sheet `<id>.review.docx`) for review on paper and by mail: styles by name, lists that number themselves, the metadata in its
 * properties. The same article gives the same bytes.
 * @param reviews what the house calls its 审, for the review sheet
 */
export function publishWord(article: Article, profile: Profile, reviews = USUAL_REVIEWS): Publication {
  const { used, warnings } = bodyPictures(article)
  const pictures = wordPictures(used)
  const relations = createRelationships()
  for (const kind of ['styles', 'numbering', 'settings', 'fontTable'] as const) relations.idOf(kind, `${kind}.xml`)
  const lists = createWordLists()
  const comments = profile.word?.comments === true ? createWordComments() : null
  const notes = createWordNotes()
  const document = documentXml(article, profile, {
    relations,
    lists,
    comments,
    notes,
    pictureOf: (asset) => pictures.get(asset) ?? null,
    reviews,
  })
  const types = new Map([...pictures.values()].map(({ part, asset }) => [part.replace(/^.*\./, ''), asset.mediaType]))
  const said = { ...comments?.parts(), ...notes.parts() }
  const names = Object.keys(said) as (keyof typeof said)[]
  for (const name of names) relations.idOf(name, `${name}.xml`)
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml': contentTypesXml(types, names),
    ...FIXED_PARTS,
    'docProps/core.xml': coreXml(article, profile),
    'docProps/custom.xml': customXml(article, profile),
    'word/document.xml': document,
    'word/styles.xml': stylesXml(),
    'word/numbering.xml': lists.xml(),
    ...Object.fromEntries(names.map((name) => [`word/${name}.xml`, said[name] ?? ''])),
    'word/_rels/document.xml.rels': relations.xml(),
  }
  const entries: OutputEntry[] = [
    ...Object.entries(parts).map(([path, text]): OutputEntry => ({ path, kind: 'text', text })),
    ...[...pictures.values()].map(({ asset, part }): OutputEntry => ({
      path: `word/${part}`,
      kind: 'asset',
      asset: asset.name,
      size: asset.size,
    })),
  ]
  return {
    files: [
      {
        path: `${fileStem(article.id)}${profile.word?.reviewSheet === true ? '.review' : ''}.docx`,
        kind: 'archive',
        entries,
        moment: article.modifiedAt,
        sealed: true,
      },
    ],
    warnings: [
      ...metadataWarnings(article.metadata, profile),
      ...warnings,
      ...notCarried(article.metadata, CARRIED),
      ...(comments === null || comments.count === 0
        ? []
        : [warning('comments', 'publish.warning.comments', { n: comments.count })]),
    ],
  }
}
