import { errorText as text } from './errorText.ts'

/** What can go wrong with manuscripts, libraries and pictures. */
export const INPUT_ERROR_TEXTS = {
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
    ['这不是能打开的文稿。', '稿库没有变化。请打开 .docx、.odt、.txt 文稿或保存的网页，或复制文字后粘贴。'],
    [
      'This is not a manuscript that can be opened.',
      'Nothing was changed. Open a .docx, .odt or .txt manuscript or a saved web page, or copy the text and paste it.',
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
  'input.notOneArticle': text(
    'input',
    ['这些网页不是同一篇稿件的分页。', '稿库没有变化。请逐个打开它们。'],
    ['These pages are not the pages of one article.', 'Nothing was changed. Open them one by one.'],
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
  'input.notOutput': text(
    'input',
    ['这不是清样导出的 TRS 包、CNML、ninjs 文件或稿件包。', '文件没有改动。请换一个导出的文件再检查。'],
    [
      'This is no exported TRS package, CNML or ninjs file, or package.',
      'It was not changed. Choose an exported file.',
    ],
  ),
} as const
