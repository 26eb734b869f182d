import { paragraphJson } from '../../article/document/paragraphJson.ts'
import { addFile } from './addFile.ts'
import { applyCredits } from './applyCredits.ts'
import type { Draft } from './draft.ts'
import { publishedFileName } from './fileName.ts'
import { footCredits } from './footCredits.ts'
import { furnitureReason } from './furniture.ts'
import type { Line } from './line.ts'
import { splitTrailingCredits } from './splitTrailingCredits.ts'

/** Reads the lines of the body into the draft: a paragraph a line. Only a page's text has anything else between its paragraphs. */
export function readBody(draft: Draft, lines: readonly Line[], isPage: boolean): void {
  const full = lines.filter(({ text }) => text !== '')
  for (const [index, line] of full.entries()) {
    if (isPage && readPageLine(draft, line)) continue
    const last = isPage && index === full.length - 1
    const { text, credits } = last ? splitTrailingCredits(line.text) : { text: line.text, credits: [] }
    draft.body.push(paragraphJson(text))
    for (const credit of credits) readPageLine(draft, { ...line, text: credit })
  }
}

/** Takes a line that cannot be body text: a picture's name, page furniture, a credit in brackets. False for any other. */
function readPageLine(draft: Draft, { text, number }: Line): boolean {
  const name = publishedFileName(text)
  if (name !== null) {
    addFile(draft, name, number)
    draft.body.push(pictureJson(name))
    return true
  }
  const why = furnitureReason(text, 'body')
  if (why !== null) {
    draft.dropped.push({ what: text, line: number, why })
    return true
  }
  const credits = footCredits(text)
  const bracketed = /^[（(【[［].*[)）】\]］]$/.test(text)
  const ofPeople = credits?.values.every(({ key }) => key === 'editors' || key === 'authorAffiliation') ?? false
  if (credits === null || !ofPeople || (credits.values.length > 0 && !bracketed)) return false
  applyCredits(draft, credits, number)
  return true
}

function pictureJson(asset: string) {
  return { type: 'figure', attrs: { asset, remote: '', alt: '', credit: '', width: null, align: 'center' } }
}
