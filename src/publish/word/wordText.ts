import { element } from '../markup/element.ts'
import type { Relationships } from './relationships.ts'

const ROOT = {
  'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'xmlns:m': 'http://schemas.openxmlformats.org/officeDocument/2006/math',
  'xmlns:wp': 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
}

/**
 * The part of a Word file that holds its text, on A4 with page numbers.
 * @param content paragraphs and tables, which are XML already
 */
export function wordText(content: string, relations: Relationships): string {
  const footer = element(
    'w:footerReference',
    { 'w:type': 'default', 'r:id': relations.idOf('footer', 'footer1.xml') },
    '',
  )
  const section = `<w:sectPr>${footer}<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1474" w:right="1587" w:bottom="1474" w:left="1587" w:header="850" w:footer="850" w:gutter="0"/></w:sectPr>`
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${element('w:document', ROOT, `<w:body>${content}${section}</w:body>`)}`
}
