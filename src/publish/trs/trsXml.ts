import type { Article } from '../../article/article.ts'
import type { Profile } from '../profile.ts'
import { trsAppendices } from './trsAppendices.ts'
import { trsDocument } from './trsDocument.ts'
import type { TrsFile } from './trsFiles.ts'
import { TRS_VALUES } from './trsValues.ts'

/** The XML of a TRS package: one document and its appendices. Its form is told in `schema/trs-wcm-6.0.xsd`. */
export function trsXml(article: Article, profile: Profile, files: readonly TrsFile[]): string {
  const names = new Map(files.filter(({ kind }) => kind === 'picture').map(({ asset, name }) => [asset.name, name]))
  return `<?xml version="1.0" encoding="UTF-8"?>
<WCMDOCUMENTS>
<WCMDOCUMENT Version="6.0">
<PROPERTIES>
${trsDocument(article, profile, (asset) => names.get(asset) ?? asset)}
</PROPERTIES>
${trsAppendices(article, (profile.trs ?? TRS_VALUES).user, files)}
</WCMDOCUMENT>
</WCMDOCUMENTS>
`
}
