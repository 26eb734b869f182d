import type { Stage } from '../../article/article.ts'
import type { StageNames } from '../../article/stages.ts'
import type { Language } from '../../base/language.ts'
import { stageQuery } from '../query/stageQuery.ts'
import type { SavedView } from './savedView.ts'

/**
 * The views that every desk has, in the words of a language. They are nothing but queries. The view of what waits for the last 审 goes by its name
 * in the house, and each finds its stages whatever the house calls these or others.
 * @param names what the house calls the stages
 */
export function builtInViews(names: StageNames, language: Language): readonly SavedView[] {
  const zh = language === 'zh'
  const waiting = (...stages: Stage[]) => stageQuery(stages, names, language)
  return [
    {
      id: 'todo',
      name: zh ? '我的待办' : 'My work',
      query: `${zh ? '责编:我' : 'editors:me'} ${waiting('draft', 'returned')}`,
    },
    { id: 'today', name: zh ? '今日' : 'Today', query: zh ? '修改:今天' : 'changed:today' },
    {
      id: 'missing',
      name: zh ? '缺元数据' : 'Incomplete',
      query: zh ? '缺:标题|作者|来源|责编|摘要|关键词' : 'missing:title|authors|source|editors|abstract|keywords',
    },
    { id: 'final', name: names.finalReview[language], query: waiting('finalReview') },
    { id: 'returned', name: zh ? '被退回' : 'Returned', query: waiting('returned') },
    { id: 'changed', name: zh ? '已导出后又改' : 'Changed since export', query: zh ? '导出:后改' : 'exported:changed' },
  ]
}
