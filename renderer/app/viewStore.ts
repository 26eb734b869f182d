import { createStore, type StoreApi } from 'zustand/vanilla'

/** The tabs of the right column. */
export type InspectorTab = 'metadata' | 'check' | 'preview' | 'history' | 'review' | 'outline' | 'comments' | 'changes'

/** What lies over the desk, if anything; one at a time. */
export type OpenDialog =
  | 'palette'
  | 'goTo'
  | 'settings'
  | 'keys'
  | 'export'
  | 'libraryOpen'
  | 'libraryCreate'
  | 'bin'
  | 'profiles'
  | 'lexicons'
  | 'exportMany'
  | 'lists'
  | 'steps'
  | 'statistics'
  | 'counts'
  | 'source'

/** What the window shows; nothing of this is kept. */
export interface ViewState {
  readonly libraryShown: boolean
  readonly inspectorShown: boolean
  readonly inspectorTab: InspectorTab
  /** the window fills the screen, or the paper the window: the bar and what is beside the paper give way */
  readonly fullScreen: boolean
  /** the 审核台 lies over the columns */
  readonly tableShown: boolean
  readonly dialog: OpenDialog | null
  /** the paper's ways have been trodden: an empty one may lie ready for the first article */
  readonly paperPrepared: boolean
  /** 字数 of what is selected on the paper; null where nothing is */
  readonly selected: number | null
  /** grows when the search field is to take the focus */
  readonly findRequests: number
  /** the search is open as a form of conditions, below the field that is in sight */
  readonly conditionsShown: boolean
  /** grows when the person is to choose a manuscript file */
  readonly manuscriptRequests: number
  /** grows when the body is to be copied as HTML */
  readonly htmlRequests: number
  /** grows each time a comment is to be written on what is selected; 0 once its form is gone */
  readonly remarkRequests: number
  readonly showDialog: (dialog: OpenDialog | null) => void
  readonly showTable: (shown: boolean) => void
  /** In full screen the side columns are put away; those that were open come back with its end. */
  readonly showFullScreen: (on: boolean) => void
  readonly toggleLibrary: () => void
  readonly toggleInspector: () => void
  /** Opens the right column at a tab. */
  readonly showTab: (tab: InspectorTab) => void
  readonly showSelected: (selected: number | null) => void
  /** The ways are trodden: from now on an empty paper lies where no article is open. */
  readonly layPaper: () => void
  readonly askFind: () => void
  /** Shows the column for it too, or takes the form away. */
  readonly showConditions: (shown: boolean) => void
  readonly askManuscript: () => void
  readonly askHtml: () => void
  /** Opens the right column at 批注, with the form for a new one. */
  readonly askRemark: () => void
  readonly endRemark: () => void
}

/** Makes the store of what the window shows. */
export function createViewStore(): StoreApi<ViewState> {
  let columns: Partial<Pick<ViewState, 'libraryShown' | 'inspectorShown'>> = {}
  return createStore<ViewState>((set, get) => ({
    libraryShown: true,
    inspectorShown: true,
    inspectorTab: 'metadata',
    fullScreen: false,
    tableShown: false,
    dialog: null,
    selected: null,
    paperPrepared: false,
    findRequests: 0,
    conditionsShown: false,
    manuscriptRequests: 0,
    htmlRequests: 0,
    remarkRequests: 0,
    showDialog: (dialog) => set({ dialog }),
    showTable: (tableShown) => set({ tableShown }),
    showFullScreen(on) {
      const { fullScreen, libraryShown, inspectorShown } = get()
      if (on === fullScreen) return
      if (!on) return set({ fullScreen: false, ...columns })
      columns = { libraryShown, inspectorShown }
      set({ fullScreen: true, libraryShown: false, inspectorShown: false })
    },
    toggleLibrary: () => set({ libraryShown: !get().libraryShown }),
    toggleInspector: () => set({ inspectorShown: !get().inspectorShown }),
    showTab: (inspectorTab) => set({ inspectorTab, inspectorShown: true }),
    showSelected: (selected) => set({ selected }),
    layPaper: () => set({ paperPrepared: true }),
    askFind: () => set({ libraryShown: true, findRequests: get().findRequests + 1 }),
    showConditions: (shown) => set({ conditionsShown: shown, ...(shown ? { libraryShown: true } : {}) }),
    askManuscript: () => set({ manuscriptRequests: get().manuscriptRequests + 1 }),
    askHtml: () => set({ htmlRequests: get().htmlRequests + 1 }),
    askRemark() {
      get().showTab('comments')
      set({ remarkRequests: get().remarkRequests + 1 })
    },
    endRemark: () => set({ remarkRequests: 0 }),
  }))
}
