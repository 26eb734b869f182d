import { useDesk } from '../../app/deskContext.tsx'
import { useDraft } from './draft.ts'

/** Gives what is wrong with a place of the edited profile, in words; null where nothing is. A place within it counts as the place itself. */
export function useProblem(): (place: string) => string | null {
  const language = useDesk((desk) => desk.settings.language)
  const { problems } = useDraft()
  return (place) =>
    problems.find((problem) => problem.place === place || problem.place.startsWith(`${place}.`))?.message[language] ??
    null
}
