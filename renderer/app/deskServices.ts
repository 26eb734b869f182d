import type { StoreApi } from 'zustand/vanilla'
import type { MessageKey } from '../../src/base/messages/catalogue.ts'
import { translate } from '../../src/base/messages/translate.ts'
import type { DeskInfo, LibraryInfo } from '../../src/contract/answers.ts'
import type { Bridge } from '../../src/contract/bridge.ts'
import type { Settings } from '../../src/contract/settings.ts'
import { createCheckStore, type CheckState } from '../check/createCheckStore.ts'
import { createConflictStore, type ConflictState } from '../conflict/conflictStore.ts'
import { createBinStore, type BinState } from '../library/bin/binStore.ts'
import { createHistoryStore, type HistoryState } from '../history/historyStore.ts'
import { createLibraryStore, type LibraryState } from '../library/libraryStore.ts'
import { createListsStore, type ListsState } from '../library/lists/listsStore.ts'
import { createTableStore, type TableState } from '../library/table/tableStore.ts'
import { boundProfile } from '../publish/boundProfile.ts'
import { useExportChoice } from '../publish/exportChoice.ts'
import { lastStepWords } from '../review/lastStepWords.ts'
import { createStepsStore, type StepsState } from '../review/stepsStore.ts'
import { createProfilesStore, type ProfilesState } from '../publish/profilesStore.ts'
import { createLeftPapers, type LeftPapers } from '../tabs/leftPapers.ts'
import { createTabsStore, type TabsState } from '../tabs/tabsStore.ts'
import { createSplitStore, type SplitState } from '../split/splitStore.ts'
import { createArticleStore, type ArticleState } from './createArticleStore.ts'
import { createDeskStore, type DeskState } from './deskStore.ts'
import { createFolderRequests, type FolderRequests } from './folders/folderRequests.ts'
import { createNotices, type NoticesState } from './notices.ts'
import { tellUnsent } from './unsent/tellUnsent.ts'
import { createUnsentStore, type UnsentState } from './unsent/unsentStore.ts'
import { createViewStore, type ViewState } from './viewStore.ts'

/** Everything a part of the window can ask for: the bridge and the stores that live as long as the window. */
export interface DeskServices {
  readonly bridge: Bridge
  readonly desk: StoreApi<DeskState>
  readonly article: StoreApi<ArticleState>
  /** the articles at hand (标签页) */
  readonly tabs: StoreApi<TabsState>
  /** how their papers were left */
  readonly left: LeftPapers
  /** the other version of the open article, where it changed outside */
  readonly conflict: StoreApi<ConflictState>
  /** what the checks found in the open article */
  readonly check: StoreApi<CheckState>
  readonly library: StoreApi<LibraryState>
  /** the versions of the open article */
  readonly history: StoreApi<HistoryState>
  /** the window's own folder dialog */
  readonly folders: StoreApi<FolderRequests>
  /** the publishing profiles of the open library */
  readonly profiles: StoreApi<ProfilesState>
  /** the deleted articles */
  readonly bin: StoreApi<BinState>
  /** the lists of values (名单) of the open library */
  readonly lists: StoreApi<ListsState>
  /** the steps of the review in the open library */
  readonly steps: StoreApi<StepsState>
  /** the library as a table */
  readonly table: StoreApi<TableState>
  /** what is shown beside the paper (分栏) */
  readonly split: StoreApi<SplitState>
  /** what was typed about the library or an article and not sent */
  readonly unsent: StoreApi<UnsentState>
  readonly notices: StoreApi<NoticesState>
  readonly view: StoreApi<ViewState>
  /** a message in the language of the moment */
  readonly words: (key: MessageKey) => string
}

/** What the desk said at the start. */
export interface DeskStart {
  readonly info: DeskInfo
  readonly settings: Settings
  readonly library: LibraryInfo | null
}

/** Builds the window's stores on a bridge, in order. */
export function createDeskServices(bridge: Bridge, start: DeskStart): DeskServices {
  const language = () => desk.getState().settings.language
  const words = (key: MessageKey) => translate(language(), key)
  const notices = createNotices(language)
  const desk = createDeskStore(bridge, start.info, start.settings, (error) => notices.getState().showError(error))
  const library = createLibraryStore(bridge, start.library)
  const steps = createStepsStore(bridge, library)
  const left = createLeftPapers()
  const article = createArticleStore({
    bridge,
    left: left.leave,
    notices,
    words,
    reviewWords: (key) => translate(language(), key, lastStepWords(steps.getState().steps, language())),
  })
  const conflict = createConflictStore(bridge, article)
  const history = createHistoryStore({ bridge, article, notices })
  const view = createViewStore()
  const profiles = createProfilesStore(bridge, library)
  const check = createCheckStore({
    bridge,
    library,
    notices,
    article,
    view,
    profile: () => boundProfile(useExportChoice.getState().profile, profiles.getState()),
    words,
  })
  return {
    bridge,
    desk,
    article,
    tabs: createTabsStore({ article, library, left }),
    left,
    conflict,
    check,
    library,
    history,
    profiles,
    folders: createFolderRequests(bridge),
    bin: createBinStore(bridge),
    lists: createListsStore(bridge, library),
    steps,
    table: createTableStore(bridge, library, () => view.getState().tableShown),
    split: createSplitStore({ bridge, library, view, widths: () => desk.getState().settings }),
    unsent: createUnsentStore({
      bridge,
      article,
      library,
      found: (places) => tellUnsent({ notices, view, words }, places),
      failed: (error) => notices.getState().showError(error, 'unsent'),
    }),
    notices,
    view,
    words,
  }
}
