import { roleOf, type CreditRole } from './creditLabels.ts'
import { isMedium } from './isMedium.ts'
import { isPersonName } from './isPersonName.ts'

/** Names under a role that no sign introduces: `编辑 刘晓阳 校对 李铭`, `新京报记者 陆一夫`. */
export interface BareCredit {
  readonly role: CreditRole
  readonly names: readonly string[]
}

const REPORTER =
  /^(?:[\u4e00-\u9fffA-Za-z0-9·]{0,16}?)(?:记者|記者|通讯员|通訊員|特派员|撰稿人|评论员|实习生|特约作者)$/
const GLUED =
  /^([\u4e00-\u9fffA-Za-z0-9·]{0,16}?(?:记者|記者|通讯员|通訊員|特派员|评论员|实习生))([\u4e00-\u9fff·]{2,12})$/
/** Words that may stand in such a line and say nothing of who. */
const FILLERS =
  /^(?:[□■◎●▲◆★※○▪丨|/]+|文\/图|图\/文|文|图|摄|摄影报道|报道|综合报道|[\u4e00-\u9fff]{2,8}(?:报道|報導|報道)|[\u4e00-\u9fff]{2,4}(?:电|電|讯)|发自[\u4e00-\u9fff]{1,6}|[\u4e00-\u9fff]{2,8}[电讯])$/

/**
 * Reads a line that consists of roles and names alone; anything else in it, and it is a sentence: no credits.
 * @param line one line without its brackets
 */
export function readBareCredits(line: string): BareCredit[] {
  const text = line.replace(/^[\s（(【[□■◎●▲◆★※○▪—-]+|[\s）)】\]]+$/g, '').replace(/[\u00a0\u3000\s]+/g, ' ')
  if (text.length < 3 || text.length > 80 || /[。！？!?；;“”]/.test(text)) return []
  const credits: { role: CreditRole; names: string[] }[] = []
  const words = text.split(/[ 、，,/／|]/).filter((word) => word !== '')
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index]!
    const glued = GLUED.exec(word)
    const last = credits.at(-1)
    const role = /摄影|图片|视频/.test(word) ? 'other' : (roleOf(word) ?? (REPORTER.test(word) ? 'author' : undefined))
    if (role !== undefined && !(last === undefined && word.length === 1)) credits.push({ role, names: [] })
    else if (glued !== null && isPersonName(glued[2]!))
      credits.push({ role: /摄影|图片|视频/.test(glued[1]!) ? 'other' : 'author', names: [glued[2]!] })
    else if (last !== undefined && isPersonName(word)) last.names.push(word)
    else if (last !== undefined && /^[\u4e00-\u9fff]$/.test(word) && isPersonName(word + (words[index + 1] ?? ''))) {
      last.names.push(word + words[index + 1]!)
      index += 1
    } else if (!FILLERS.test(word) && !(last === undefined && isMedium(word))) return []
  }
  return credits.filter(({ names }) => names.length > 0)
}
