import { createStore, type StoreApi } from 'zustand/vanilla'
import { STAGES, type StageNames } from '../../src/article/stages.ts'
import type { DeskError } from '../../src/base/deskError.ts'
import type { Result } from '../../src/base/result.ts'
import type { Bridge } from '../../src/contract/bridge.ts'
import type { InputOf } from '../../src/contract/channels.ts'
import { REVIEW_STEPS } from '../../src/review/reviewSteps.ts'
import { stageNames } from '../../src/review/stageNames.ts'
import type { LibrarySteps } from '../../src/review/stored/readSteps.ts'
import type { LibraryState } from '../library/libraryStore.ts'

/** The steps of the review in the open library. */
export interface StepsState extends LibrarySteps {
  /** what the house calls the stages */
  readonly names: StageNames
  readonly refresh: () => Promise<void>
  /** Changes the steps; a refusal leaves them as they are, and looks at what the library has now. */
  readonly change: (change: InputOf<'review.changeSteps'>) => Promise<Result<LibrarySteps, DeskError>>
}

const USUAL: LibrarySteps = { steps: REVIEW_STEPS, problems: [] }

/** Makes the store of the steps: 三审三校 until the desk has answered. It hears of every change, whoever made it, and of another library. */
export function createStepsStore(bridge: Bridge, library: StoreApi<LibraryState>): StoreApi<StepsState> {
  let asked = 0
  const store = createStore<StepsState>((set, get) => {
    const take = ({ steps, problems }: LibrarySteps) => {
      const [now, next] = [get(), { steps, problems }].map((each) => JSON.stringify([each.steps, each.problems]))
      // The same steps are no news to the lists that show their names.
      if (now !== next) set({ steps, problems, names: stageNames(steps) })
    }
    return {
      ...USUAL,
      names: STAGES,
      async refresh() {
        const mine = (asked += 1)
        const answer = await bridge['review.steps']({})
        if (mine === asked) take(answer.ok ? answer.value : USUAL)
      },
      async change(change) {
        const answer = await bridge['review.changeSteps'](change)
        if (answer.ok) {
          asked += 1
          take(answer.value)
        } else await get().refresh()
        return answer
      },
    }
  })
  const refresh = () => void store.getState().refresh()
  bridge.on('review.stepsChanged', refresh)
  library.subscribe((now, before) => {
    if (now.library !== before.library) refresh()
  })
  if (library.getState().library !== null) refresh()
  return store
}
