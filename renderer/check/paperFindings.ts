import type { Finding } from '../../src/article/finding.ts'
import type { DeskServices } from '../app/deskServices.ts'
import type { PaperFindings } from '../editor/findings/paperMark.ts'
import { paperMarks } from './paperMarks.ts'

/** What the paper may do about the findings of the checks that are marked on it: what their cards offer. */
export function paperFindings({ check, desk, view }: Pick<DeskServices, 'check' | 'desk' | 'view'>): PaperFindings {
  const find = (key: string): Finding | undefined => check.getState().findings?.find((each) => each.key === key)
  const about = (key: string, act: (finding: Finding) => void): void => {
    const finding = find(key)
    if (finding !== undefined) act(finding)
  }
  return {
    marks: () =>
      (check.getState().findings ?? []).flatMap((finding) =>
        paperMarks([finding]).map((mark) => ({ ...mark, key: finding.key })),
      ),
    fixOf: (key) => find(key)?.fixes[0]?.label[desk.getState().settings.language] ?? null,
    mend: (key) => about(key, (finding) => check.getState().fix([finding])),
    ignore: (key) => about(key, (finding) => void check.getState().ignore(finding, 'here', '')),
    show: (key) =>
      about(key, (finding) => {
        view.getState().showTab('check')
        check.getState().show(finding)
      }),
  }
}
