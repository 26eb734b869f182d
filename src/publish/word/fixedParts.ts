import { element } from '../markup/element.ts'
import { relationshipsXml } from './relationships.ts'

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const MAIN = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata'
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

/** The parts that are the same in every Word file of ours: path → content. */
export const FIXED_PARTS: Readonly<Record<string, string>> = {
  '_rels/.rels': relationshipsXml([
    relation(1, `${OFFICE}/officeDocument`, 'word/document.xml'),
    relation(2, `${PACKAGE}/core-properties`, 'docProps/core.xml'),
    relation(3, `${OFFICE}/custom-properties`, 'docProps/custom.xml'),
  ]),
  'word/settings.xml': `${HEAD}<w:settings ${MAIN}><w:zoom w:percent="100"/><w:defaultTabStop w:val="480"/><w:characterSpacingControl w:val="compressPunctuation"/><w:compat><w:doNotExpandShiftReturn/><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="en-US" w:eastAsia="zh-CN"/></w:settings>`,
  'word/fontTable.xml': `${HEAD}<w:fonts ${MAIN}>${[
    font('宋体', 'SimSun', 'roman'),
    font('黑体', 'SimHei', 'swiss'),
    font('楷体', 'KaiTi', 'script'),
  ].join('')}</w:fonts>`,
  'word/footer1.xml': `${HEAD}<w:ftr ${MAIN}><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr><w:r><w:t xml:space="preserve">— </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve"> —</w:t></w:r></w:p></w:ftr>`,
}

/** The part that tells the type of each part. @param pictures ending → media type @param more names of further parts, which are also their types */
export function contentTypesXml(pictures: ReadonlyMap<string, string>, more: readonly string[] = []): string {
  const endings = [
    ['rels', 'application/vnd.openxmlformats-package.relationships+xml'],
    ['xml', 'application/xml'],
    ...pictures,
  ]
  const parts = [
    ['/word/document.xml', `${WORD}.document.main+xml`],
    ...['styles', 'numbering', 'settings', 'fontTable', ...more].map((name) => [
      `/word/${name}.xml`,
      `${WORD}.${name}+xml`,
    ]),
    ['/word/footer1.xml', `${WORD}.footer+xml`],
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ['/docProps/custom.xml', 'application/vnd.openxmlformats-officedocument.custom-properties+xml'],
  ]
  const inner = [
    ...endings.map(([Extension, ContentType]) => element('Default', { Extension, ContentType }, '')),
    ...parts.map(([PartName, ContentType]) => element('Override', { PartName, ContentType }, '')),
  ]
  const root = { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' }
  return HEAD + element('Types', root, inner.join(''))
}

function relation(id: number, Type: string, Target: string): string {
  return element('Relationship', { Id: `rId${id}`, Type, Target }, '')
}

function font(name: string, other: string, family: string): string {
  return element(
    'w:font',
    { 'w:name': name },
    `${element('w:altName', { 'w:val': other }, '')}<w:charset w:val="86"/>${element('w:family', { 'w:val': family }, '')}`,
  )
}
