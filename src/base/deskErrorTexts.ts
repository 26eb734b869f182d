import { errorText as text } from './errorText.ts'

/** What can go wrong with publishing, with what a window asks, and with the desk itself. */
export const DESK_ERROR_TEXTS = {
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
  'publish.clash': text(
    'storage',
    ['文件夹里已有同名的其他文件，没有导出。', '原有文件没有改动。请换一个文件夹，或先移走同名的文件。'],
    [
      'The folder holds other files of these names; nothing was exported.',
      'They were not touched. Choose another folder, or move them away first.',
    ],
  ),
  'print.noBrowser': text(
    'input',
    [
      '这台电脑上没有可以打印的浏览器，没有写出 PDF。',
      '稿件没有变化。请安装 Chrome、Chromium 或 Edge，或在桌面版里导出 PDF。',
    ],
    [
      'No browser that can print is installed here; no PDF was written.',
      'The article was not touched. Install Chrome, Chromium or Edge, or export from the desktop program.',
    ],
  ),
  'print.failed': text(
    'input',
    ['打印没有成功，没有写出 PDF。', '稿件没有变化。请再试一次；仍不成功时，可以导出网页，用浏览器打印。'],
    [
      'Printing did not succeed; no PDF was written.',
      'The article was not touched. Try again; if it fails again, export the page and print it in a browser.',
    ],
  ),
  'print.root': text(
    'input',
    [
      '清样正以 root 用户运行，浏览器在 root 下不能安全地打印，没有写出 PDF。',
      '稿件没有变化。请换普通用户运行清样，或导出网页，用浏览器打印。',
    ],
    [
      'The desk runs as root, and a browser does not print safely as root; no PDF was written.',
      'The article was not touched. Run the desk as an ordinary user, or export the page and print it in a browser.',
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
  'suggest.failed': text(
    'storage',
    ['没有读出建议。', '稿件没有任何改动。可以再试一次，或者自己填写。'],
    ['No suggestion could be made.', 'Nothing in the article was changed. Try again, or fill the field in yourself.'],
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
