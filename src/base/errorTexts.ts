import type { Bilingual } from './language.ts'

interface ErrorText {
  readonly kind: 'usage' | 'input' | 'storage'
  readonly message: Bilingual
  readonly hint: Bilingual
}

function text(kind: ErrorText['kind'], zh: [string, string], en: [string, string]): ErrorText {
  return { kind, message: { zh: zh[0], en: en[0] }, hint: { zh: zh[1], en: en[1] } }
}

/** Every error a user can meet: what happened, then what is safe and what to do. */
export const ERROR_TEXTS = {
  'input.missing': text(
    'input',
    ['找不到这个文件。', '稿库没有变化。请检查文件名，或重新选择。'],
    ['The file is not there.', 'Nothing was changed. Check the name or choose the file again.'],
  ),
  'input.unreadable': text(
    'input',
    ['没有读取这个文件的权限，或磁盘不可读。', '稿库没有变化。请检查权限，或把文件复制到本机后再打开。'],
    ['The file cannot be read.', 'Nothing was changed. Check its permissions, or copy it to this machine first.'],
  ),
  'input.isFolder': text(
    'input',
    ['这是一个文件夹，不是文稿。', '请选择文件夹里的文稿文件。'],
    ['This is a folder, not a manuscript.', 'Choose a manuscript inside it.'],
  ),
  'input.empty': text(
    'input',
    ['文件是空的，里面没有文字。', '稿库没有变化。请确认文稿已保存，再重新打开。'],
    [
      'The file is empty: there is no text in it.',
      'Nothing was changed. Make sure the manuscript was saved, then open it again.',
    ],
  ),
  'input.tooLarge': text(
    'input',
    ['文件太大，超出了可以打开的上限。', '稿库没有变化。请把文稿拆成几个文件后分别打开。'],
    ['The file is larger than can be opened.', 'Nothing was changed. Split the manuscript and open the parts.'],
  ),
  'input.notText': text(
    'input',
    ['这不是能打开的文稿。', '稿库没有变化。请打开 .docx、.txt 文稿或保存的网页，或复制文字后粘贴。'],
    [
      'This is not a manuscript that can be opened.',
      'Nothing was changed. Open a .docx or .txt manuscript or a saved web page, or copy the text and paste it.',
    ],
  ),
  'input.encoding': text(
    'input',
    ['无法识别文字编码，既不是 UTF-8，也不是 GB18030。', '稿库没有变化。请在原来的程序里另存为 UTF-8 后再打开。'],
    ['The text is neither UTF-8 nor GB18030.', 'Nothing was changed. Save it as UTF-8 in the program it came from.'],
  ),
  'input.damaged': text(
    'input',
    ['文件已损坏或不完整，无法读取。', '稿库没有变化。请在 Word 或 WPS 里打开它，另存为新的 .docx 后再试。'],
    [
      'The file is damaged or incomplete and cannot be read.',
      'Nothing was changed. Open it in Word or WPS, save it as a new .docx and try again.',
    ],
  ),
  'input.encrypted': text(
    'input',
    ['文件设有打开密码，无法读取。', '稿库没有变化。请在 Word 或 WPS 里取消密码，另存后再打开。'],
    [
      'The file is protected by a password and cannot be read.',
      'Nothing was changed. Take the password off in Word or WPS, save it and open it again.',
    ],
  ),
  'input.oldWord': text(
    'input',
    [
      '这是旧格式的 Word 或 WPS 文件（.doc、.wps），不能直接打开。',
      '稿库没有变化。请在 Word 或 WPS 里另存为 .docx，再打开。',
    ],
    [
      'This is a file of an older Word or WPS format (.doc, .wps), which cannot be opened here.',
      'Nothing was changed. Save it as .docx in Word or WPS, then open that.',
    ],
  ),
  'input.richText': text(
    'input',
    ['这是 RTF 文件，不能直接打开。', '稿库没有变化。请在 Word 或 WPS 里另存为 .docx，再打开。'],
    [
      'This is an RTF file, which cannot be opened here.',
      'Nothing was changed. Save it as .docx in Word or WPS, then open that.',
    ],
  ),
  'input.tooHard': text(
    'input',
    ['文件内容异常庞大或复杂，已停止读取。', '稿库没有变化。请在 Word 或 WPS 里另存一份，或拆成几份后再打开。'],
    [
      'The file is abnormally large or complex inside; reading was stopped.',
      'Nothing was changed. Save it anew in Word or WPS, or split it, and open it again.',
    ],
  ),
  'library.none': text(
    'input',
    ['还没有打开稿库。', '请先新建或打开一个稿库。'],
    ['No library is open.', 'Create or open a library first.'],
  ),
  'library.notFound': text(
    'input',
    ['这个文件夹不是稿库：里面没有 library.json。', '什么也没有改动。请选择稿库文件夹，或在这里新建稿库。'],
    [
      'This folder is not a library: it has no library.json.',
      'Nothing was changed. Choose a library folder, or create one here.',
    ],
  ),
  'library.exists': text(
    'input',
    ['这里已经有一个稿库，或文件夹不是空的。', '原有文件没有改动。请打开它，或换一个空文件夹。'],
    [
      'There is a library here already, or the folder is not empty.',
      'Its files were not touched. Open it, or choose an empty folder.',
    ],
  ),
  'library.newer': text(
    'input',
    ['稿库由更新版本的清样建立。', '稿库没有改动。请升级清样后再打开。'],
    ['The library was made by a newer version.', 'The library was not changed. Update the program, then open it.'],
  ),
  'library.broken': text(
    'input',
    ['library.json 已损坏，无法读取。', '稿件文件没有改动。请从备份恢复 library.json。'],
    [
      'library.json is damaged and cannot be read.',
      'The articles were not touched. Restore library.json from a backup.',
    ],
  ),
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
    ['这篇稿件正在一个窗口中打开，没有删除。', '稿件没有变化。请先在那个窗口里关闭它，再删除。'],
    [
      'The article is open in a window and was not deleted.',
      'It was not changed. Close it there first, then delete it.',
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
  'asset.notPicture': text(
    'input',
    ['这不是可以使用的图片（支持 JPEG、PNG、GIF、WebP）。', '稿件没有变化。请换一张图片，或先转换格式。'],
    [
      'This is not a usable picture (JPEG, PNG, GIF and WebP are).',
      'The article was not changed. Use another picture, or convert it first.',
    ],
  ),
  'asset.tooLarge': text(
    'input',
    ['图片太大（上限 50 MB）。', '稿件没有变化。请压缩后再插入。'],
    ['The picture is too large (50 MB at most).', 'The article was not changed. Make it smaller and insert it again.'],
  ),
  'asset.notFound': text(
    'input',
    ['找不到这个图片或附件。', '稿件文字没有变化。请重新插入它。'],
    ['The picture or attachment is not there.', 'The text was not changed. Insert it again.'],
  ),
  'publish.unknownProfile': text(
    'usage',
    ['没有这个发布配置。', '什么也没有写出。请从列表中选择一个配置。'],
    ['There is no such publishing profile.', 'Nothing was written. Choose a profile from the list.'],
  ),
  'publish.invalid': text(
    'input',
    ['稿件还不能发布：缺少必填的内容。', '什么也没有写出。请先补全标出的项目。'],
    [
      'The article cannot be published yet: something required is missing.',
      'Nothing was written. Fill in what is marked first.',
    ],
  ),
  'input.notOutput': text(
    'input',
    ['这不是清样导出的 TRS 包、CNML、ninjs 文件或稿件包。', '文件没有改动。请换一个导出的文件再检查。'],
    [
      'This is no exported TRS package, CNML or ninjs file, or package.',
      'It was not changed. Choose an exported file.',
    ],
  ),
  'publish.clash': text(
    'storage',
    ['文件夹里已有同名的其他文件，没有导出。', '原有文件没有改动。请换一个文件夹，或先移走同名的文件。'],
    [
      'The folder holds other files of these names; nothing was exported.',
      'They were not touched. Choose another folder, or move them away first.',
    ],
  ),
  'package.broken': text(
    'input',
    ['这不是可以打开的稿件包，或文件已损坏。', '稿库没有变化。请重新导出稿件包，或重新复制这个文件。'],
    [
      'This is no package that can be opened, or it is damaged.',
      'The library was not changed. Export the package again, or copy the file again.',
    ],
  ),
  'package.exists': text(
    'input',
    ['稿库里已经有这篇稿件，没有导入。', '稿库里的稿件没有变化。需要包里的那一份，请放进另一个稿库。'],
    [
      'The library has this article already; nothing was imported.',
      'The one in the library was not changed. To have the packaged one, put it into another library.',
    ],
  ),
  'contract.unknownChannel': text(
    'usage',
    ['界面发出了未知的请求。', '没有执行任何操作。请重新启动清样。'],
    ['The interface sent an unknown request.', 'Nothing was done. Restart the program.'],
  ),
  'contract.badInput': text(
    'usage',
    ['请求的内容不正确。', '没有执行任何操作。请检查输入后重试。'],
    ['The request was not well formed.', 'Nothing was done. Check what was entered and try again.'],
  ),
  'contract.foreignSender': text(
    'usage',
    ['拒绝了来自其他页面的请求。', '没有执行任何操作，稿库是安全的。'],
    ['A request from another page was refused.', 'Nothing was done; the library is safe.'],
  ),
  'contract.notGranted': text(
    'usage',
    ['没有获准使用这个位置。', '没有执行任何操作。请通过选择窗口指定文件夹。'],
    ['This place was not granted.', 'Nothing was done. Choose the folder in the dialog.'],
  ),
  'contract.notHere': text(
    'usage',
    ['这个窗口不支持该操作。', '没有执行任何操作。请使用界面上提供的方式。'],
    ['This window cannot do that.', 'Nothing was done. Use what the window offers.'],
  ),
  'usage.wrong': text(
    'usage',
    ['命令的写法不对。', '运行 desk help 查看用法。'],
    ['The command was not understood.', 'Run `desk help` for the usage.'],
  ),
  'desk.unreachable': text(
    'storage',
    ['与本机服务的连接中断了。', '您的文字还在这个窗口里，正在重新连接。请不要关闭窗口。'],
    [
      'The connection to the desk was lost.',
      'Your text is still in this window, which is reconnecting. Do not close it.',
    ],
  ),
  'desk.failed': text(
    'storage',
    ['程序内部出错，已写入日志。', '您的文字还在这里。请再试一次；若仍出错，请附上日志反馈。'],
    [
      'Something failed inside the program; it was logged.',
      'Your text is still here. Try again; if it fails again, send the log.',
    ],
  ),
} as const
