import type { Language } from '../../src/base/language.ts'

const ZH: Readonly<Record<string, string>> = {
  Find: '查找',
  Replace: '替换为',
  next: '下一个',
  previous: '上一个',
  all: '全选',
  'match case': '区分大小写',
  'by word': '全字',
  regexp: '正则',
  replace: '替换',
  'replace all': '全部替换',
  close: '关闭',
  'current match': '当前一处',
  'on line': '在行',
  'replaced match on line $': '已替换第 $ 行的一处',
  'replaced $ matches': '已替换 $ 处',
  'Go to line': '跳到行',
  go: '跳',
  'Control character': '控制字符',
  'Selection deleted': '已删除所选',
}

/** The words of the source editor's own panels; English needs none. */
export function sourcePhrases(language: Language): Readonly<Record<string, string>> {
  return language === 'zh' ? ZH : {}
}
