import { emptyMetadata } from '../../article/metadata.ts'
import type { PrintedReport } from '../../base/printedReport.ts'
import { WORD_PROFILE } from '../profiles.ts'
import { contentTypesXml, FIXED_PARTS } from './fixedParts.ts'
import { createWordLists } from './lists.ts'
import { coreXml, customXml } from './propertiesXml.ts'
import { createRelationships } from './relationships.ts'
import { REPORT_PARAGRAPHS, REPORT_TONES } from './reportStyles.ts'
import { reportXml } from './reportXml.ts'
import { stylesXml } from './stylesXml.ts'
import { wordText } from './wordText.ts'

/** A report as the parts of a Word file, on A4 with page numbers: path → text. The same report gives the same parts. */
export function reportWordParts(report: PrintedReport): Readonly<Record<string, string>> {
  const relations = createRelationships()
  for (const kind of ['styles', 'numbering', 'settings', 'fontTable'] as const) relations.idOf(kind, `${kind}.xml`)
  const about = {
    metadata: { ...emptyMetadata(), title: report.title },
    createdAt: report.made,
    modifiedAt: report.made,
  }
  // The text names what it refers to, so it is written before the part that lists that.
  const document = wordText(reportXml(report), relations)
  return {
    '[Content_Types].xml': contentTypesXml(new Map()),
    ...FIXED_PARTS,
    'docProps/core.xml': coreXml(about, WORD_PROFILE),
    'docProps/custom.xml': customXml(about, WORD_PROFILE),
    'word/document.xml': document,
    'word/styles.xml': stylesXml(REPORT_PARAGRAPHS, REPORT_TONES),
    'word/numbering.xml': createWordLists().xml(),
    'word/_rels/document.xml.rels': relations.xml(),
  }
}
