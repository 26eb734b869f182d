import { errorText as text } from './errorText.ts'

/** What can go wrong with keeping articles safe. */
export const SAVING_ERROR_TEXTS = {
  'article.notFound': text(
    'input',
    ['稿库里没有这篇稿件。', '它可能已被移走或删除。请刷新稿件列表。'],
    ['The library has no such article.', 'It may have been moved or deleted. Refresh the list.'],
  ),
  'article.broken': text(
    'input',
    ['稿件文件已损坏，无法读取。', '原文件保持不动。请从历史版本或备份恢复。'],
    [
      "The article's file is damaged and cannot be read.",
      'The file was left as it is. Restore it from a version or a backup.',
    ],
  ),
  'article.newer': text(
    'input',
    ['稿件由更新版本的清样保存。', '原文件保持不动，只能查看。请升级清样后再编辑。'],
    [
      'The article was saved by a newer version.',
      'The file was left as it is and can only be read. Update the program to edit it.',
    ],
  ),
  'article.readOnly': text(
    'input',
    ['这篇稿件以只读方式打开。', '可以另存为新稿件后编辑。'],
    ['The article is open read-only.', 'Save it as a new article to edit it.'],
  ),
  'article.inUse': text(
    'input',
    ['这篇稿件正在别处打开，没有删除。', '稿件没有变化。请先在打开它的窗口（或另一台电脑）里关闭它，再删除。'],
    [
      'The article is open elsewhere and was not deleted.',
      'It was not changed. Close it in the window (or on the machine) that has it open, then delete it.',
    ],
  ),
  'bin.notFound': text(
    'input',
    ['回收站里没有这篇稿件。', '它可能已被恢复或彻底删除。请刷新回收站。'],
    ['The bin has no such article.', 'It may have been restored or removed for good. Refresh the bin.'],
  ),
  'bin.notEmptied': text(
    'storage',
    ['没有全部删除：磁盘不允许，或文件正被占用。', '其余稿件仍在回收站里。请检查权限，或关闭占用文件的程序后再试。'],
    [
      'Not everything was removed: the disk refused, or a file is in use.',
      'The other articles are still in the bin. Check the permissions, or close the program that uses them, and try again.',
    ],
  ),
  'save.conflict': text(
    'storage',
    ['稿件在别处被改动过，没有覆盖。', '您的文字还在这里。请选择保留哪一份。'],
    [
      'The article was changed elsewhere; nothing was overwritten.',
      'Your text is still here. Choose which one to keep.',
    ],
  ),
  'save.orphan': text(
    'storage',
    ['稿件文件已在别处被删除或移走。', '您的文字还在这里。可以重新保存到稿库。'],
    [
      "The article's file was deleted or moved elsewhere.",
      'Your text is still here. You can save it to the library again.',
    ],
  ),
  'journal.behind': text(
    'storage',
    ['另一个窗口刚改过这篇稿件，这里还没有跟上。', '两个窗口的文字都在，马上会自动再试。'],
    [
      'Another window has just changed the article, and this one has not caught up.',
      'The text of both windows is safe; it is tried again by itself.',
    ],
  ),
  'journal.differs': text(
    'storage',
    ['窗口里的文字与桌面上的不一致，这一步没有记下。', '您的文字还在这个窗口里，会整篇重新保存。请按 Ctrl/⌘ S 保存。'],
    [
      "The window's text is not what the desk has; this step was not kept.",
      'Your text is still in this window and is saved whole. Press Ctrl/⌘ S.',
    ],
  ),
  'history.notKept': text(
    'storage',
    ['稿件已经保存，但没有能留下历史版本。', '稿件是安全的。请检查磁盘空间和权限；下次保存会再留版本。'],
    [
      'The article was saved, but no version of it could be kept.',
      'The article is safe. Check the disk and its permissions; the next save keeps one again.',
    ],
  ),
  'history.notFound': text(
    'input',
    ['找不到这个历史版本。', '稿件没有变化。它可能已被清理，请刷新历史列表。'],
    ['There is no such version.', 'The article was not changed. The version may have been thinned; refresh the list.'],
  ),
  'history.damaged': text(
    'input',
    ['这个历史版本的文件已损坏，无法读取。', '稿件和其他版本没有变化。请选择别的版本，或从备份恢复这个文件。'],
    [
      "This version's file is damaged and cannot be read.",
      'The article and its other versions are whole. Choose another version, or restore the file from a backup.',
    ],
  ),
  'history.notNamed': text(
    'input',
    ['这份副本不能命名。', '它是被替换前的原样文件，会一直保留，不会被清理。'],
    ['This copy cannot be named.', 'It is a file as it stood before it was replaced; it is kept and never thinned.'],
  ),
  'history.unsaved': text(
    'input',
    ['稿件有还没有保存的文字，没有恢复版本。', '文字还在日志里。请先在清样里打开这篇稿件并保存，再恢复。'],
    [
      'The article holds text that was not saved; no version was restored.',
      'That text is in the journal. Open the article and save it first, then restore.',
    ],
  ),
  'save.locked': text(
    'storage',
    [
      '这篇稿件的编辑权不在您这里，没有写入。',
      '磁盘上的稿件完好，您的文字还在这里。请等对方交出编辑权，或另存为新稿件。',
    ],
    [
      'Somebody else may edit this article now; nothing was written.',
      'The file is whole and your text is still here. Wait until it is handed over, or save yours as a new article.',
    ],
  ),
  'lock.held': text(
    'storage',
    ['对方还在编辑，现在不能接管。', '稿件没有变化。可以请求对方交出编辑权。'],
    ['The article is being edited and cannot be taken over.', 'Nothing was changed. You can ask for it.'],
  ),
  'storage.noSpace': text(
    'storage',
    ['磁盘空间不足，没有写入。', '原文件完好，您的文字还在这里。请清理磁盘后重试。'],
    [
      'The disk is full; nothing was written.',
      'The old file is whole and your text is still here. Free some space and try again.',
    ],
  ),
  'storage.denied': text(
    'storage',
    ['没有写入这个位置的权限。', '原文件完好，您的文字还在这里。请检查权限，或换一个位置。'],
    [
      'This place may not be written to.',
      'The old file is whole and your text is still here. Check the permissions or choose another place.',
    ],
  ),
  'storage.readOnly': text(
    'storage',
    ['这个磁盘是只读的，没有写入。', '原文件完好，您的文字还在这里。请换一个位置保存。'],
    [
      'This disk is read-only; nothing was written.',
      'The old file is whole and your text is still here. Save somewhere else.',
    ],
  ),
  'storage.busy': text(
    'storage',
    ['文件正被另一个程序占用。', '原文件完好，您的文字还在这里。请关闭那个程序后重试。'],
    [
      'The file is in use by another program.',
      'The old file is whole and your text is still here. Close that program and try again.',
    ],
  ),
  'storage.gone': text(
    'storage',
    ['文件夹不见了：可能被移走，或磁盘已断开。', '您的文字还在这里。请接回磁盘，或换一个位置。'],
    [
      'The folder is gone: it was moved, or the disk was disconnected.',
      'Your text is still here. Connect the disk again, or choose another place.',
    ],
  ),
  'storage.failed': text(
    'storage',
    ['写入失败。', '原文件完好，您的文字还在这里。请稍后重试，或换一个位置。'],
    ['Writing failed.', 'The old file is whole and your text is still here. Try again, or choose another place.'],
  ),
} as const
