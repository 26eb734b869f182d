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
    ['这不是文本文件。', '稿库没有变化。请打开 .txt 文稿或保存的网页；Word 文稿请先另存为文本，或复制后粘贴。'],
    [
      'This is not a text file.',
      'Nothing was changed. Open a .txt manuscript or a saved web page, or copy the text and paste it.',
    ],
  ),
  'input.encoding': text(
    'input',
    ['无法识别文字编码，既不是 UTF-8，也不是 GB18030。', '稿库没有变化。请在原来的程序里另存为 UTF-8 后再打开。'],
    ['The text is neither UTF-8 nor GB18030.', 'Nothing was changed. Save it as UTF-8 in the program it came from.'],
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
