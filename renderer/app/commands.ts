import type { MessageKey } from '../../src/base/messages/catalogue.ts'
import type { CommandId } from '../../src/contract/commandId.ts'
import { keysOf, type ChangedKeys } from '../../src/contract/commandKeys.ts'
import { PAPER_COMMAND_IDS, type PaperCommandId } from '../../src/contract/paperCommandId.ts'
import { removeOpenArticle } from '../library/bin/removeArticle.ts'
import { showTable } from '../library/table/showTable.ts'
import { importFolder } from '../intake/batch/importFolder.ts'
import { toggleFullScreen } from './fullScreen.ts'
import { showMetadata } from '../inspector/showMetadata.ts'
import { beginComment } from '../comments/beginComment.ts'
import { swapSplit } from '../split/swapSplit.ts'
import { toggleSplit } from '../split/toggleSplit.ts'
import { goTab, reopenTab } from '../tabs/goTab.ts'
import { openWindow } from '../tabs/openWindow.ts'
import type { DeskServices } from './deskServices.ts'
import { goPane } from './frame/goPane.ts'
import { holdTyping } from './holdTyping.ts'
import { newArticle } from './newArticle.ts'
import { shownTheme } from './theme.ts'

/** A command: when it can run, and what it does. Menus, shortcuts, buttons and the palette share this. */
export interface Command {
  /** the paper binds these keys itself */
  readonly paperBinds?: true
  readonly enabled: (services: DeskServices) => boolean
  readonly run: (services: DeskServices) => void
}

const always = () => true
const hasLibrary = ({ library }: DeskServices) => library.getState().library !== null
const hasArticle = ({ article }: DeskServices) => article.getState().session !== null
const hasTabs = ({ tabs }: DeskServices) => tabs.getState().tabs.length > 1
const canEdit = ({ article }: DeskServices) => article.getState().session?.readOnly === false

/** Also where the article can only be read. */
function findInPaper(id: CommandId): Command {
  return { enabled: hasArticle, run: ({ article }) => void article.getState().actions.runInPaper(id) }
}

function inPaper(id: CommandId): Command {
  return {
    paperBinds: true,
    enabled: (services) => canEdit(services) && services.article.getState().actions.paper()?.applies(id) !== false,
    run: ({ article }) => void article.getState().actions.runInPaper(id),
  }
}

const PAPER_COMMANDS = Object.fromEntries(PAPER_COMMAND_IDS.map((id) => [id, inPaper(id)])) as Record<
  PaperCommandId,
  Command
>

/** A pixel larger or smaller, within what the settings hold. */
function resizePaper({ desk }: DeskServices, step: 1 | -1): void {
  const { settings, changeSettings } = desk.getState()
  const paperFontSize = Math.max(12, Math.min(32, settings.paperFontSize + step))
  if (paperFontSize !== settings.paperFontSize) void changeSettings({ paperFontSize })
}

function togglePaper(
  { desk }: DeskServices,
  what: 'paperWide' | 'paperFocus' | 'paperTypewriter' | 'paperCounts' | 'paperSpelling' | 'paperTracking',
): void {
  const { settings, changeSettings } = desk.getState()
  void changeSettings({ [what]: !settings[what] })
}

/** Every command by its id. */
export const COMMANDS: Readonly<Record<CommandId, Command>> = {
  'article.new': {
    enabled: hasLibrary,
    run: (services) => void newArticle(services, holdTyping(services.words('app.held.label'))),
  },
  'article.openManuscript': {
    enabled: hasLibrary,
    run: ({ view }) => view.getState().askManuscript(),
  },
  'article.save': {
    enabled: hasArticle,
    run: ({ article }) => void article.getState().actions.save(true),
  },
  'window.new': { enabled: always, run: (services) => openWindow(services) },
  'article.close': {
    enabled: hasArticle,
    run: ({ tabs }) => void tabs.getState().closeShown(),
  },
  'article.next': { enabled: hasTabs, run: (services) => void goTab(services, 1) },
  'article.previous': { enabled: hasTabs, run: (services) => void goTab(services, -1) },
  'article.reopen': {
    enabled: ({ tabs }) => tabs.getState().canReopen(),
    run: (services) => void reopenTab(services),
  },
  'article.closeOthers': {
    enabled: (services) => hasArticle(services) && hasTabs(services),
    run: ({ article, tabs }) => void tabs.getState().closeOthers(article.getState().session?.id ?? ''),
  },
  'article.remove': {
    enabled: hasArticle,
    run: (services) => void removeOpenArticle(services),
  },
  'article.export': {
    enabled: hasArticle,
    run: ({ view }) => view.getState().showDialog('export'),
  },
  'article.copyHtml': {
    enabled: hasArticle,
    run: ({ view }) => view.getState().askHtml(),
  },
  'article.source': {
    enabled: hasArticle,
    run: ({ view }) => view.getState().showDialog('source'),
  },
  'library.importFolder': {
    enabled: hasLibrary,
    run: (services) => void importFolder(services),
  },
  'library.statistics': {
    enabled: hasLibrary,
    run: ({ view }) => view.getState().showDialog('statistics'),
  },
  'library.lists': {
    enabled: hasLibrary,
    run: ({ view }) => view.getState().showDialog('lists'),
  },
  'library.steps': {
    enabled: hasLibrary,
    run: ({ view }) => view.getState().showDialog('steps'),
  },
  'library.lexicons': {
    enabled: hasLibrary,
    run: ({ view }) => view.getState().showDialog('lexicons'),
  },
  'library.bin': {
    enabled: hasLibrary,
    run: ({ view }) => view.getState().showDialog('bin'),
  },
  'library.open': {
    enabled: always,
    run: ({ view }) => view.getState().showDialog('libraryOpen'),
  },
  'library.create': {
    enabled: always,
    run: ({ view }) => view.getState().showDialog('libraryCreate'),
  },
  'library.find': {
    enabled: hasLibrary,
    run: ({ view }) => view.getState().askFind(),
  },
  'library.conditions': {
    enabled: hasLibrary,
    run: ({ view }) => view.getState().showConditions(true),
  },
  'edit.undo': inPaper('edit.undo'),
  'edit.redo': inPaper('edit.redo'),
  'edit.find': findInPaper('edit.find'),
  'edit.replace': { ...findInPaper('edit.replace'), enabled: canEdit },
  'edit.findNext': findInPaper('edit.findNext'),
  'edit.findPrevious': findInPaper('edit.findPrevious'),
  'format.bold': inPaper('format.bold'),
  'format.italic': inPaper('format.italic'),
  'format.underline': inPaper('format.underline'),
  'format.tidy': inPaper('format.tidy'),
  ...PAPER_COMMANDS,
  'change.track': { enabled: hasArticle, run: (services) => togglePaper(services, 'paperTracking') },
  'change.next': findInPaper('change.next'),
  'change.previous': findInPaper('change.previous'),
  'change.accept': { ...findInPaper('change.accept'), enabled: canEdit },
  'change.reject': { ...findInPaper('change.reject'), enabled: canEdit },
  'change.acceptAll': { ...findInPaper('change.acceptAll'), enabled: canEdit },
  'change.rejectAll': { ...findInPaper('change.rejectAll'), enabled: canEdit },
  'view.changes': {
    enabled: hasArticle,
    run: ({ view }) => view.getState().showTab('changes'),
  },
  'view.palette': {
    enabled: always,
    run: ({ view }) => view.getState().showDialog(view.getState().dialog === 'palette' ? null : 'palette'),
  },
  'view.preview': {
    enabled: hasArticle,
    run: ({ view }) => view.getState().showTab('preview'),
  },
  'view.metadata': {
    enabled: hasArticle,
    run: showMetadata,
  },
  'view.check': {
    enabled: hasArticle,
    run: ({ view }) => view.getState().showTab('check'),
  },
  'check.next': {
    enabled: hasArticle,
    run: ({ check }) => check.getState().go(1),
  },
  'check.previous': {
    enabled: hasArticle,
    run: ({ check }) => check.getState().go(-1),
  },
  'view.table': {
    enabled: hasLibrary,
    run: (services) => showTable(services, !services.view.getState().tableShown),
  },
  'view.library': {
    enabled: hasLibrary,
    run: ({ view }) => view.getState().toggleLibrary(),
  },
  'view.inspector': {
    enabled: hasLibrary,
    run: ({ view }) => view.getState().toggleInspector(),
  },
  'view.nextPane': { enabled: hasLibrary, run: () => goPane(1) },
  'view.previousPane': { enabled: hasLibrary, run: () => goPane(-1) },
  'view.outline': {
    enabled: hasArticle,
    run: ({ view }) => view.getState().showTab('outline'),
  },
  'view.comments': {
    enabled: hasArticle,
    run: beginComment,
  },
  'view.split': {
    enabled: hasLibrary,
    run: (services) => toggleSplit(services),
  },
  'view.splitOther': {
    enabled: ({ split }) => split.getState().shown !== null,
    run: ({ split }) => split.getState().choose(),
  },
  'view.splitSwap': {
    enabled: ({ split }) => split.getState().shown?.kind === 'article',
    run: (services) => void swapSplit(services, holdTyping(services.words('app.held.label'))),
  },
  'view.larger': { enabled: hasArticle, run: (services) => resizePaper(services, 1) },
  'view.smaller': { enabled: hasArticle, run: (services) => resizePaper(services, -1) },
  'view.wide': { enabled: hasArticle, run: (services) => togglePaper(services, 'paperWide') },
  'view.focus': { enabled: hasArticle, run: (services) => togglePaper(services, 'paperFocus') },
  'view.fullScreen': { enabled: always, run: (services) => void toggleFullScreen(services) },
  'view.counts': { enabled: hasArticle, run: (services) => togglePaper(services, 'paperCounts') },
  'view.countDetails': { enabled: hasArticle, run: ({ view }) => view.getState().showDialog('counts') },
  'view.typewriter': { enabled: hasArticle, run: (services) => togglePaper(services, 'paperTypewriter') },
  'view.spelling': { enabled: hasArticle, run: (services) => togglePaper(services, 'paperSpelling') },
  'go.to': { enabled: hasArticle, run: ({ view }) => view.getState().showDialog('goTo') },
  'go.back': findInPaper('go.back'),
  'go.forward': findInPaper('go.forward'),
  'go.nextBookmark': findInPaper('go.nextBookmark'),
  'go.previousBookmark': findInPaper('go.previousBookmark'),
  'view.theme': {
    enabled: always,
    run({ desk }) {
      const { settings, changeSettings } = desk.getState()
      void changeSettings({ theme: shownTheme(settings.theme) === 'dark' ? 'light' : 'dark' })
    },
  },
  'app.settings': {
    enabled: always,
    run: ({ view }) => view.getState().showDialog('settings'),
  },
  'app.keys': {
    enabled: always,
    run: ({ view }) => view.getState().showDialog('keys'),
  },
  'library.export': {
    enabled: hasLibrary,
    run: ({ view }) => view.getState().showDialog('exportMany'),
  },
  'app.profiles': {
    enabled: hasLibrary,
    run: ({ view }) => view.getState().showDialog('profiles'),
  },
}

/** The words of a command. */
export function labelOf(id: CommandId): MessageKey {
  return `menu.${id}`
}

/** The keys of a command as in `Mod+Shift+P`, if it has any; the same in menus, tooltips and the window. */
export function shortcutOf(id: CommandId, changed: ChangedKeys = {}): string | null {
  return keysOf(id, changed)
}

/** Runs a command if it can run now; false if it cannot. */
export function runCommand(id: CommandId, services: DeskServices): boolean {
  const command = COMMANDS[id]
  if (!command.enabled(services)) return false
  command.run(services)
  return true
}
