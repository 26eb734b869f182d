import type { Stage } from '../../article/article.ts'
import { STAGES, type StageNames } from '../../article/stages.ts'
import { queryName } from './queryNames.ts'
import { listed, stagesNamed } from './stagesNamed.ts'
import { splitQuery } from './splitQuery.ts'

/**
 * Puts the stages themselves in the place of what the house calls them: `状态:待部门审` becomes `状态:"firstReview"`. What the house has no name
 * for may go by the name that it has everywhere. Nothing else in the query changes, nor does a stage that nobody knows.
 */
export function nameStages(query: string, names: StageNames): string {
  if (names === STAGES) return query
  let named = ''
  let from = 0
  for (const part of splitQuery(query)) {
    if (part.name === null || queryName(part.name)?.kind !== 'stage') continue
    const found = listed(part.value).map((word) => {
      const own = stagesNamed(word, names)
      return own.length > 0 ? own : stagesNamed(word, STAGES)
    })
    if (found.length === 0 || found.some((each) => each.length === 0)) continue
    const stages = [...new Set<Stage>(found.flat())]
    named += `${query.slice(from, part.start)}${part.not ? '-' : ''}${part.name}:"${stages.join('|')}"`
    from = part.start + part.text.length
  }
  return named + query.slice(from)
}
