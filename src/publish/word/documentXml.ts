import type { Article } from '../../article/article.ts'
import { element } from '../markup/element.ts'
import { foldBody } from '../markup/foldBody.ts'
import type { Profile } from '../profile.ts'
import { footXml, frontXml } from './frontXml.ts'
import { sheetXml } from './sheetXml.ts'
import { TEXT_WIDTH } from './wordPlace.ts'
import { wordWriter, type WordChoices } from './wordWriter.ts'

const ROOT = {
  'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'xmlns:wp': 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
}

/** The text of a Word file: the review sheet if the profile asks for it, the article as the page has it, on A4 with page numbers. */
export function documentXml(article: Article, profile: Profile, choices: WordChoices): string {
  const footer = element(
    'w:footerReference',
    { 'w:type': 'default', 'r:id': choices.relations.idOf('footer', 'footer1.xml') },
    '',
  )
  const body = foldBody(article.document, wordWriter(choices)).map((write) =>
    write({ within: 'flow', depth: 0, list: null, width: TEXT_WIDTH }),
  )
  const section = `<w:sectPr>${footer}<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1474" w:right="1587" w:bottom="1474" w:left="1587" w:header="850" w:footer="850" w:gutter="0"/></w:sectPr>`
  const content = [
    profile.word?.reviewSheet === true ? sheetXml(article, profile) : '',
    frontXml(article, profile),
    ...body,
    footXml(article, profile),
    section,
  ]
  const whole = choices.comments?.settled(content.join('')) ?? content.join('')
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${element('w:document', ROOT, `<w:body>${whole}</w:body>`)}`
}
