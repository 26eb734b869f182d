import { STAGES, type StageNames } from '../../src/article/stages.ts'
import { stageNames } from '../../src/review/stageNames.ts'
import { librarySteps, type LibraryFolder } from './librarySteps.ts'

/** What the house calls the stages; as everywhere where its file cannot be read: names are no reason not to show an article. */
export async function libraryStages(place: LibraryFolder): Promise<StageNames> {
  const steps = await librarySteps(place)
  return steps.ok ? stageNames(steps.value.steps) : STAGES
}
