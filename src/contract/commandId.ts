import { PAPER_COMMAND_IDS } from './paperCommandId.ts'

/** The commands that menus, shortcuts and the command palette share. */
export const COMMAND_IDS = [
  'article.new',
  'article.openManuscript',
  'article.save',
  'article.close',
  'article.remove',
  'article.export',
  'article.copyHtml',
  'library.open',
  'library.create',
  'library.find',
  'library.bin',
  'library.export',
  'library.importFolder',
  'edit.undo',
  'edit.redo',
  'edit.find',
  'edit.replace',
  'edit.findNext',
  'edit.findPrevious',
  'format.bold',
  'format.italic',
  'format.underline',
  'format.tidy',
  ...PAPER_COMMAND_IDS,
  'view.palette',
  'view.preview',
  'view.metadata',
  'view.check',
  'check.next',
  'check.previous',
  'view.library',
  'view.inspector',
  'view.theme',
  'app.settings',
  'app.keys',
  'app.profiles',
] as const

/** The id of a command. */
export type CommandId = (typeof COMMAND_IDS)[number]
