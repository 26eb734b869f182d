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
  'format.bold',
  'format.italic',
  'format.underline',
  'format.tidy',
  'view.palette',
  'view.preview',
  'view.metadata',
  'view.library',
  'view.inspector',
  'view.theme',
  'app.settings',
  'app.profiles',
] as const

/** The id of a command. */
export type CommandId = (typeof COMMAND_IDS)[number]
