import type { Article } from '../../article/article.ts'
import { fileStem, plainStem } from '../fileNames.ts'
import { metadataWarnings } from '../metadataWarnings.ts'
import { notCarried } from '../notCarried.ts'
import type { Profile } from '../profile.ts'
import type { OutputEntry, Publication } from '../publication.ts'
import { trsFiles } from './trsFiles.ts'
import { TRS_VALUES } from './trsValues.ts'
import { trsXml } from './trsXml.ts'

/** The import package `<id>.trs.zip` for TRS WCM: one XML, and pictures and attachments flat beside it. */
export function publishTrs(article: Article, profile: Profile): Publication {
  const { metadata } = article
  const found = trsFiles(article)
  const carried = Object.values((profile.trs ?? TRS_VALUES).fields)
  const entries: OutputEntry[] = [
    { path: `${plainStem(article.id)}.xml`, kind: 'text', text: trsXml(article, profile, found.files) },
    ...found.files.map(({ asset, name }): OutputEntry => ({
      path: name,
      kind: 'asset',
      asset: asset.name,
      size: asset.size,
    })),
  ]
  return {
    files: [{ path: `${fileStem(article.id)}.trs.zip`, kind: 'archive', entries, moment: article.modifiedAt }],
    warnings: [
      ...metadataWarnings(metadata, profile),
      ...found.warnings,
      ...notCarried(metadata, [...carried, 'coverImage', 'attachments']),
    ],
  }
}
