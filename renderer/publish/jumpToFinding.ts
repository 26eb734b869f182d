import type { DeskServices } from '../app/deskServices.ts'

/** Closes what lies over the desk and goes to the first finding of a check, in the list and on the paper. */
export function jumpToFinding({ view, check }: Pick<DeskServices, 'view' | 'check'>, rule: string): void {
  view.getState().showDialog(null)
  view.getState().showTab('check')
  const { findings, show } = check.getState()
  const first = findings?.find((finding) => finding.rule === rule)
  if (first !== undefined) show(first)
}
