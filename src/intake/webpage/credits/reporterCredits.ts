import { isPersonName } from './isPersonName.ts'
import { readBareCredits } from './readBareCredits.ts'
import { readCredits } from './readCredits.ts'
import { splitNames } from './splitNames.ts'

/** The reporters named in a dateline: `新京报讯（记者 陆一夫）11月25日…`, `本报讯 记者张三报道`. Only a paragraph's beginning is read. */
export function datelineNames(paragraph: string): string[] {
  const start = paragraph.slice(0, 160)
  const signed = SIGNED.exec(start)
  if (signed !== null) return signed[1]!.split('、').filter(isPersonName)
  const placed = PLACED.exec(start)
  if (placed !== null) return namesBefore(placed[1]!)
  for (const [, inner] of start.matchAll(/[（(【〔[]([^（）()【】〔〕[\]]{2,60})[)）】〕\]]/g)) {
    const names = reportersIn(inner!)
    if (names.length > 0) return names
  }
  const glued =
    /^.{1,24}?[讯电消息]\s*(?:[\u4e00-\u9fff]{0,10})记者[\s：:]*([\u4e00-\u9fff、 ]{2,16}?)(?=\s|报道|[，,）)])/.exec(
      start,
    )
  return glued === null ? [] : splitNames(glued[1]!).filter(isPersonName)
}

/** The names in a closing bracket: `（本报记者 张三）`, `（文/李四）`, `（张巨峰）`. Only a paragraph's end is read. */
export function closingNames(paragraph: string): string[] {
  const match = /[（(【[]([^（）()【】[\]]{2,60})[)）】\]]\s*$/.exec(paragraph.slice(-80))
  if (match === null) return []
  const inner = match[1]!.trim()
  const names = reportersIn(inner)
  if (names.length > 0 || /[:：/]|[摄图]|记者|编辑|来源|原载|刊于|摘自/.test(inner)) return names
  const parts = splitNames(inner)
  return parts.length > 0 && parts.length <= 6 && parts.every(isPersonName) ? parts : []
}

/** The writing people in a bracket's text. */
function reportersIn(inner: string): string[] {
  if (
    !/记者|記者|通讯员|通訊員|文[/／:：]|撰文|撰稿|作者|编译|采写|特派员|评论员/.test(inner) ||
    /摄影记者|图片记者/.test(inner)
  )
    return []
  const labelled = readCredits(inner).filter(({ role }) => role === 'author')
  if (labelled.length > 0) return labelled.flatMap(({ value }) => splitNames(value)).filter((name) => name.length <= 12)
  const bare = readBareCredits(inner)
  if (bare.length > 0) return bare.flatMap(({ role, names }) => (role === 'author' ? names : []))
  const told = /(?:记者|記者|通讯员|特派员|评论员)\s*(.+)$/.exec(inner)
  return told === null ? [] : splitNames(told[1]!).filter((name) => isPersonName(name))
}

/** `記者林青山／山城報導`, and `（中央社記者林青山台北18日電）`: names with a place behind them. */
const SIGNED = /^[〔（(【[]?[\u4e00-\u9fff]{0,10}?記者([\u4e00-\u9fff、]{2,14}?)[／/]/
const PLACED = /^[〔（(【[]?[\u4e00-\u9fff]{0,10}?記者([\u4e00-\u9fff、]{4,18})\d{1,2}日/

/** Names that a place of two or three characters follows without a sign. */
function namesBefore(text: string): string[] {
  return text.split('、').flatMap((part, index, parts) => {
    if (index < parts.length - 1) return isPersonName(part) ? [part] : []
    const lengths = [3, 2, 4].filter((length) => part.length - length >= 2 && part.length - length <= 3)
    const name = lengths.map((length) => part.slice(0, length)).find((piece) => isPersonName(piece))
    return name === undefined ? [] : [name]
  })
}
