import { create } from 'zustand'
import type { Loss } from '../../src/article/loss.ts'
import type { Manuscript } from '../../src/intake/manuscript.ts'

/** What an import left out, or could not bring over whole. */
export interface IntakeNews {
  readonly articleId: string
  readonly dropped: Manuscript['dropped']
  readonly losses: readonly Loss[]
  /** what the file or the pasted text was called, and what was read of it, to be reviewed afterwards */
  readonly name: string
  readonly manuscript: Manuscript
}

interface IntakeNewsState {
  readonly news: IntakeNews | null
  readonly tell: (news: IntakeNews) => void
  readonly dismiss: () => void
}

/** What the last import in this window has to tell, until it is dismissed. */
export const useIntakeNews = create<IntakeNewsState>((set) => ({
  news: null,
  tell: (news) => set({ news: news.dropped.length + news.losses.length === 0 ? null : news }),
  dismiss: () => set({ news: null }),
}))
