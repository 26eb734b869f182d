import type { Stage } from '../../article/article.ts'
import type { StageNames } from '../../article/stages.ts'
import type { Language } from '../../base/language.ts'
import { nameStages } from './nameStages.ts'
import { parseQuery } from './parseQuery.ts'

/**
 * How a query asks for stages, and for what the house calls as it calls them: by these names, where a query of the house understands them so, else by
 * the stages themselves, which nothing that the house calls otherwise can take over.
 */
export function stageQuery(stages: readonly Stage[], names: StageNames, language: Language): string {
  const called = stages.map((stage) => names[stage][language])
  const meant = (Object.keys(names) as Stage[]).filter((each) => called.includes(names[each][language]))
  const field = language === 'zh' ? '状态' : 'state'
  const words = called.join('|')
  const said = `${field}:${/[\s'’]/.test(words) ? `"${words}"` : words}`
  const { clauses } = parseQuery(nameStages(said, names), '2000-01-01')
  const [clause] = clauses
  const isHeard =
    clauses.length === 1 && clause?.kind === 'stage' && [...clause.stages].sort().join() === [...meant].sort().join()
  return isHeard ? said : `${field}:${meant.join('|')}`
}
