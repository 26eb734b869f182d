import { isPersonName } from '../webpage/credits/isPersonName.ts'
import { readBareCredits } from '../webpage/credits/readBareCredits.ts'
import { splitNames } from '../webpage/credits/splitNames.ts'

/** Who wrote a manuscript, from a line under its title that no label introduces. */
export interface Byline {
  readonly names: readonly string[]
  /** a function (记者, 通讯员) or a sign (□) says that these are its writers */
  readonly isMarked: boolean
}

/** Reads `本报记者 张三 通讯员 李四`, `□张三`, `张三 李四`; null for any other line. */
export function readByline(line: string): Byline | null {
  const credits = readBareCredits(line)
  const writers = credits.flatMap(({ role, names }) => (role === 'author' ? names : []))
  if (writers.length > 0 && credits.every(({ role }) => role === 'author'))
    return { names: [...new Set(writers)], isMarked: true }
  if (credits.length > 0) return null
  const text = line.replace(/^[\s□■◎●▲◆★※○▪—-]+/, '')
  if (text.length > 30 || !/^[\u4e00-\u9fff·•\s、,，]+$/.test(text)) return null
  const names = splitNames(text)
  if (names.length === 0 || names.length > 6 || !names.every(isPersonName)) return null
  return { names, isMarked: text !== line.trim() }
}

/** Reads the affiliation that stands in a bracket under the writers: `（青溪大学 公共管理学院，青溪 100000）`; null for any other line. */
export function readBylinePlace(line: string): string | null {
  const inner = /^[（(]([^（()）]{4,80})[)）]$/.exec(line.trim())?.[1]?.trim()
  if (inner === undefined || /[。！？:：]/.test(inner)) return null
  return /大学|学院|研究[院所]|学校|单位|公司|集团|中心|[局厅委部院校系处社会]\b|[局厅委部院校系处社](?:$|[,，;；\s])/.test(
    inner,
  )
    ? inner
    : null
}
