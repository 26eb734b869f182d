import { useStore } from 'zustand'
import type { StageNames } from '../../src/article/stages.ts'
import { useServices } from '../app/deskContext.tsx'
import type { StepsState } from './stepsStore.ts'

/** A part of the review steps of the open library. */
export function useSteps<T>(select: (state: StepsState) => T): T {
  return useStore(useServices().steps, select)
}

/** What the house calls the stages. */
export function useStageNames(): StageNames {
  return useSteps(({ names }) => names)
}
