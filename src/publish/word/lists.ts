import { element } from '../markup/element.ts'
import type { ListView } from '../markup/bodyWriter.ts'
import { DEEPEST, LIST_STEP } from './wordPlace.ts'

/** The lists of a Word file: each of the article's is one of its own, so that every number begins where the article says. */
export interface WordLists {
  /** Takes the next list and gives its number in the file. */
  add(view: ListView, level: number): number
  /** the part that describes them, as XML */
  xml(): string
}

const BULLETS = ['●', '○', '■'] as const
/** No lists yet. */
export function createWordLists(): WordLists {
  const lists: string[] = []
  return {
    add({ ordered, start }, level) {
      const id = lists.length + 1
      const kind = element('w:abstractNumId', { 'w:val': ordered ? 1 : 0 }, '')
      const begin = ordered
        ? element('w:lvlOverride', { 'w:ilvl': level }, element('w:startOverride', { 'w:val': start }, ''))
        : ''
      lists.push(element('w:num', { 'w:numId': id }, kind + begin))
      return id
    },
    xml: () =>
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${element(
        'w:numbering',
        { 'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main' },
        kindXml(0, bulletLevel) + kindXml(1, orderedLevel) + lists.join(''),
      )}`,
  }
}

function kindXml(id: number, levelXml: (level: number) => string): string {
  const levels = Array.from({ length: DEEPEST + 1 }, (_, level) => levelXml(level))
  const nsid = element('w:nsid', { 'w:val': `51A9000${id}` }, '')
  return element(
    'w:abstractNum',
    { 'w:abstractNumId': id },
    `${nsid}<w:multiLevelType w:val="hybridMultilevel"/>${levels.join('')}`,
  )
}

function bulletLevel(level: number): string {
  return levelOf(level, 'bullet', BULLETS[level % BULLETS.length] ?? '●', '<w:rPr><w:sz w:val="16"/></w:rPr>')
}

function orderedLevel(level: number): string {
  return levelOf(level, 'decimal', `%${level + 1}.`, '')
}

function levelOf(level: number, format: string, text: string, run: string): string {
  const place = element('w:ind', { 'w:left': LIST_STEP * (level + 1), 'w:hanging': LIST_STEP }, '')
  return element(
    'w:lvl',
    { 'w:ilvl': level },
    `<w:start w:val="1"/>${element('w:numFmt', { 'w:val': format }, '')}${element('w:lvlText', { 'w:val': text }, '')}<w:lvlJc w:val="left"/><w:pPr>${place}</w:pPr>${run}`,
  )
}
