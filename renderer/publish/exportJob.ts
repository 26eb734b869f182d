import type { ExportReport, GrantedFolder } from '../../src/contract/answers.ts'
import type { Bridge } from '../../src/contract/bridge.ts'
import type { DeskError } from '../../src/base/deskError.ts'
import type { Profile } from '../../src/publish/profile.ts'

/** Where an export stands. */
export type ExportState =
  | { readonly kind: 'saving' }
  /** the article could not be saved: nothing is exported */
  | { readonly kind: 'unsaved' }
  | { readonly kind: 'planning' }
  | { readonly kind: 'planned'; readonly plan: ExportReport }
  | { readonly kind: 'writing'; readonly plan: ExportReport }
  /** what went wrong; the plan, where there was one, can be tried again */
  | { readonly kind: 'failed'; readonly error: DeskError; readonly plan: ExportReport | null }
  | { readonly kind: 'written'; readonly report: ExportReport; readonly folder: GrantedFolder }

/** What an export works with. */
export interface ExportJobOptions {
  readonly bridge: Pick<Bridge, 'publish.plan' | 'publish.write'>
  readonly articleId: string
  /** saves the article; false if something of it is not on disk (the person has been told) */
  readonly makeSafe: () => Promise<boolean>
  readonly changed: (state: ExportState) => void
  /** the export stands, but something beside it did not succeed */
  readonly warned?: (warning: DeskError) => void
}

/** One visit to the export dialog. */
export interface ExportJob {
  /** Saves the article, then works out what a profile would write. */
  readonly plan: (profile: Profile) => Promise<void>
  /**
   * Saves once more what was edited meanwhile, and writes; gives whether it did. What is asked about was seen; `reason`: why it leaves although
   * something stops it.
   */
  readonly write: (profile: Profile, folder: GrantedFolder, reason?: string | null) => Promise<boolean>
  /** The dialog is closed: late answers are not heard. */
  readonly stop: () => void
}

/** Makes the job behind the export dialog: an export is always of the saved article, and a later question takes the place of an earlier. */
export function createExportJob({
  bridge,
  articleId,
  makeSafe,
  changed,
  warned = () => undefined,
}: ExportJobOptions): ExportJob {
  let latest = 0
  let plan: ExportReport | null = null

  async function saved(isLatest: () => boolean): Promise<boolean> {
    const safe = await makeSafe()
    if (!safe && isLatest()) changed({ kind: 'unsaved' })
    return safe && isLatest()
  }

  function begin(): () => boolean {
    const mine = (latest += 1)
    return () => mine === latest
  }

  return {
    async plan(profile) {
      const isLatest = begin()
      plan = null
      changed({ kind: 'saving' })
      if (!(await saved(isLatest))) return
      changed({ kind: 'planning' })
      const answer = await bridge['publish.plan']({ id: articleId, profile: profile.name })
      if (!isLatest()) return
      if (answer.ok) plan = answer.value
      changed(answer.ok ? { kind: 'planned', plan: answer.value } : { kind: 'failed', error: answer.error, plan: null })
    },
    async write(profile, folder, reason = null) {
      if (plan === null) return false
      const isLatest = begin()
      changed({ kind: 'writing', plan })
      if (!(await saved(isLatest))) return false
      const answer = await bridge['publish.write']({
        id: articleId,
        profile: profile.name,
        grant: folder.grant,
        pass: true,
        reason,
      })
      if (answer.ok && answer.value.warning !== undefined) warned(answer.value.warning)
      if (!isLatest()) return answer.ok
      changed(
        answer.ok
          ? { kind: 'written', report: answer.value, folder: answer.value.folder }
          : { kind: 'failed', error: answer.error, plan },
      )
      return answer.ok
    },
    stop() {
      latest += 1
    },
  }
}
