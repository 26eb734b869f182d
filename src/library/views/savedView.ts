import type { Bilingual } from '../../base/language.ts'

/** A query that was given a name, kept with the library. */
export interface SavedView {
  readonly id: string
  readonly name: string
  readonly query: string
}

/** A view that every desk has, its query in the words of either language. */
export interface BuiltInView {
  readonly id: string
  readonly name: Bilingual
  readonly query: Bilingual
}

/** The views that every desk has. They are nothing but queries. */
export const BUILT_IN_VIEWS: readonly BuiltInView[] = [
  {
    id: 'todo',
    name: { zh: '我的待办', en: 'My work' },
    query: { zh: '责编:我 状态:草稿|退回', en: 'editors:me state:draft|returned' },
  },
  { id: 'today', name: { zh: '今日', en: 'Today' }, query: { zh: '修改:今天', en: 'changed:today' } },
  {
    id: 'missing',
    name: { zh: '缺元数据', en: 'Incomplete' },
    query: { zh: '缺:标题|作者|来源|责编|摘要|关键词', en: 'missing:title|authors|source|editors|abstract|keywords' },
  },
  { id: 'final', name: { zh: '待终审', en: 'Final review' }, query: { zh: '状态:待终审', en: 'state:finalReview' } },
  { id: 'returned', name: { zh: '被退回', en: 'Returned' }, query: { zh: '状态:退回', en: 'state:returned' } },
  {
    id: 'changed',
    name: { zh: '已导出后又改', en: 'Changed since export' },
    query: { zh: '导出:后改', en: 'exported:changed' },
  },
]
