import type { MessageTable } from './message.ts'

/** Words of the app room. */
export const appMessages = {
  'app.name': { zh: '清样', en: 'Qingyang' },
  'app.close': { zh: '关闭', en: 'Close' },
  'app.cancel': { zh: '取消', en: 'Cancel' },
  'app.dismiss': { zh: '知道了，关闭提示', en: 'Dismiss' },
  'app.loading': { zh: '正在读取…', en: 'Loading…' },
  'app.untitled': { zh: '无标题', en: 'Untitled' },

  'app.region.top': { zh: '标题与操作', en: 'Title and actions' },
  'app.region.library': { zh: '稿件列表', en: 'Articles' },
  'app.region.paper': { zh: '稿件', en: 'Article' },
  'app.region.inspector': { zh: '元数据与预览', en: 'Metadata and preview' },
  'app.region.status': { zh: '状态', en: 'Status' },
  'app.region.notices': { zh: '提示', en: 'Notices' },
  'app.resize.library': { zh: '调整稿件列表的宽度', en: 'Resize the article list' },
  'app.resize.inspector': { zh: '调整右侧栏的宽度', en: 'Resize the inspector' },
  'app.resize.usual': {
    zh: '拖动调整宽度；双击恢复原来的宽度',
    en: 'Drag to resize; double-click for the usual width',
  },

  'app.top.hideLibrary': { zh: '收起稿件列表', en: 'Hide the article list' },
  'app.top.showLibrary': { zh: '展开稿件列表', en: 'Show the article list' },
  'app.top.hideInspector': { zh: '收起右侧栏', en: 'Hide the inspector' },
  'app.top.showInspector': { zh: '展开右侧栏', en: 'Show the inspector' },
  'app.top.toDark': { zh: '改为深色', en: 'Switch to dark' },
  'app.top.toLight': { zh: '改为浅色', en: 'Switch to light' },
  'app.top.export': { zh: '导出', en: 'Export' },

  'app.screen.leave': { zh: '退出全屏', en: 'Leave full screen' },
  'app.screen.paperOnly': { zh: '现在只显示稿纸', en: 'Only the paper is shown' },
  'app.screen.browser': {
    zh: '在浏览器里，按 {keys} 让窗口占满屏幕。Esc 返回。',
    en: 'In a browser, {keys} lets the window fill the screen. Esc goes back.',
  },

  'app.save.clean': { zh: '已保存 {time}', en: 'Saved {time}' },
  'app.save.dirty': { zh: '未保存', en: 'Not saved' },
  'app.save.saving': { zh: '正在保存…', en: 'Saving…' },
  'app.save.failed': { zh: '保存失败', en: 'Saving failed' },
  'app.save.conflict': { zh: '别处有改动', en: 'Changed elsewhere' },
  'app.save.orphan': { zh: '文件已不在', en: 'File is gone' },
  'app.save.readOnly': { zh: '只读', en: 'Read-only' },
  'app.save.held': { zh: '待手动保存', en: 'Save by hand' },

  'app.status.characters': { zh: '{n} 字', en: '{n} {n|character|characters}' },
  'app.status.lastSaved': { zh: '上次保存 {time}', en: 'Last saved {time}' },
  'app.status.reconnecting': { zh: '正在重新连接本机服务…', en: 'Reconnecting to the desk…' },

  'app.held.label': { zh: '为新打开的稿件打的字', en: 'Words for the article that is being opened' },
  'app.held.lost': {
    zh: '稿件没有打开，为它打的字没有写进任何一篇：',
    en: 'The article was not opened. What you typed for it is in no article: ',
  },
  'app.held.copy': {
    zh: '原来的稿件没有变。可以在这里选中这些字，复制到要用的地方。',
    en: 'The other articles are as they were. Select the words here and copy them to where you want them.',
  },
  'app.leave.held': {
    zh: '稿件没有关闭：还有内容没有存到磁盘。',
    en: 'The article stays open: part of it is not on disk yet.',
  },
  'app.leave.losses': {
    zh: '您的文字还在这里。这篇稿件打开时有内容未能完整读取，请先手动保存，或放弃改动。',
    en: 'Your text is still here. Part of the article could not be read when it was opened: save it yourself, or give up the changes.',
  },
  'app.leave.choose': {
    zh: '您的文字还在这里。请按稿件上方的提示处理后再关闭。',
    en: 'Your text is still here. Choose what to do above the article, then close it.',
  },

  'app.banner.saveCopy': { zh: '另存为新稿件', en: 'Save as New Article' },
  'app.banner.orphan': {
    zh: '这篇稿件的文件已在别处被删除或移走。您的文字还在这里，没有存到磁盘。',
    en: "This article's file was deleted or moved elsewhere. Your text is still here, and not on disk.",
  },
  'app.banner.saveAgain': { zh: '重新保存到稿库', en: 'Save to the Library Again' },
  'app.banner.retry': { zh: '重试', en: 'Try Again' },
  'app.banner.saveElsewhere': { zh: '另存到别处…', en: 'Save Elsewhere…' },
  'app.elsewhere.done': { zh: '已存到 {path}。', en: 'Saved to {path}.' },
  'app.elsewhere.hint': {
    zh: '图片一并存好。这份稿件仍然打开着，还没有存进原来的稿库；可以把这个文件夹放进任何稿库的 articles 里。',
    en: 'With its pictures. The article stays open and is not saved in its own library yet; the folder can be laid into the articles folder of any library.',
  },
  'app.elsewhere.missing': {
    zh: '文字都在，但有 {n} 个图片或附件读不到，没有存过去。这份稿件仍然打开着。',
    en: 'All text is there, but {n} {n|picture or file could not be read and is|pictures or files could not be read and are} not. The article stays open.',
  },
  'app.banner.copyText': { zh: '复制全文', en: 'Copy All Text' },
  'app.banner.copied': { zh: '全文已复制到剪贴板。', en: 'The whole text was copied.' },
  'app.banner.copyRefused': { zh: '没有复制成功：剪贴板不可用。', en: 'The clipboard could not be used.' },
  'app.banner.discard': { zh: '放弃改动并关闭', en: 'Give Up and Close' },
  'app.banner.readOnly': {
    zh: '这篇稿件只能查看：它由更新版本的清样保存，或文件不允许改动。',
    en: 'This article can only be read: a newer version saved it, or its file may not be changed.',
  },
  'app.banner.losses': {
    zh: '打开时有 {n} 处内容未能完整读取，文字已尽量保留。原文件没有改动；清样不会自动保存，请核对后手动保存。',
    en: '{n} {n|place could not be read whole; its|places could not be read whole; their} text was kept where possible. The file is unchanged and nothing is saved by itself: check, then save.',
  },
  'app.banner.recovered': {
    zh: '上次没有来得及保存的内容已经恢复（写到 {time}）。原文件还没有改动，请核对后保存。',
    en: 'What was not yet saved last time came back (written until {time}). The file is unchanged: check it, then save.',
  },
  'app.banner.saveRecovered': { zh: '保存恢复的内容', en: 'Save What Came Back' },
  'app.banner.giveUpRecovered': { zh: '放弃，回到上次保存', en: 'Back to the Last Save' },
  'app.banner.diverged': {
    zh: '有一份没有保存的改动与现在的文件对不上，没有合并进来；它完整保留在稿件文件夹的 journal 里。',
    en: 'Some unsaved changes do not belong to this version of the file and were not merged; they are kept whole in the article’s journal folder.',
  },
  'app.banner.lossesShow': { zh: '查看明细', en: 'Show Details' },
  'app.banner.lossesHide': { zh: '收起明细', en: 'Hide Details' },
  'app.banner.saveThis': { zh: '保存现有内容', en: 'Save What Is Here' },
  'app.discard.title': { zh: '放弃没有保存的改动？', en: 'Give up the unsaved changes?' },
  'app.discard.body': {
    zh: '没有存到磁盘的文字会丢失，无法恢复。磁盘上的文件保持不动。',
    en: 'What is not on disk is lost for good. The file on disk stays as it is.',
  },
  'app.discard.keep': { zh: '继续编辑', en: 'Keep Editing' },

  'app.empty.title': { zh: '从左边选一篇稿件', en: 'Choose an article on the left' },
  'app.empty.hint': {
    zh: '也可以把文稿文件拖进窗口，或新建一篇。',
    en: 'Or drop a manuscript on the window, or begin a new one.',
  },
  'app.empty.first': { zh: '稿库还是空的', en: 'The library is empty' },
  'app.empty.firstHint': {
    zh: '打开文稿、新建一篇，或先用示例稿件走一遍。',
    en: 'Open a manuscript, begin a new article, or try the sample first.',
  },
  'app.empty.new': { zh: '新建稿件', en: 'New Article' },
  'app.empty.open': { zh: '打开文稿…', en: 'Open Manuscript…' },
  'app.empty.sample': { zh: '试用示例稿件', en: 'Try the Sample' },

  'app.first.lead': {
    zh: '把一份文稿变成可以发布的清样。稿件都存在您自己的文件夹里，不联网。',
    en: 'From manuscript to a clean last proof. Everything stays in your own folder; no network is used.',
  },
  'app.first.create': { zh: '新建稿库', en: 'New Library' },
  'app.first.createHint': {
    zh: '稿库是一个普通文件夹，可以随时复制、备份或放到共享盘。',
    en: 'A library is a plain folder: copy it, back it up or put it on a share at any time.',
  },
  'app.first.name': { zh: '稿库名称', en: 'Library name' },
  'app.first.defaultName': { zh: '我的稿库', en: 'My Library' },
  'app.first.place': { zh: '位置', en: 'Place' },
  'app.first.change': { zh: '更换位置…', en: 'Change Place…' },
  'app.first.make': { zh: '创建稿库', en: 'Create Library' },
  'app.first.open': { zh: '打开已有的稿库', en: 'Open a Library' },
  'app.first.openHint': {
    zh: '选择里面有 library.json 的那个文件夹。',
    en: 'Choose the folder that holds library.json.',
  },
  'app.first.choose': { zh: '选择稿库文件夹…', en: 'Choose a Library Folder…' },
  'app.first.recent': { zh: '最近用过的稿库', en: 'Recent libraries' },

  'app.folder.libraryTitle': { zh: '选择稿库文件夹', en: 'Choose the library folder' },
  'app.folder.exportTitle': { zh: '选择导出位置', en: 'Choose where to export' },
  'app.folder.up': { zh: '上一级', en: 'Up one level' },
  'app.folder.list': { zh: '文件夹', en: 'Folders' },
  'app.folder.empty': { zh: '这里没有下级文件夹。', en: 'There are no folders here.' },
  'app.folder.importTitle': { zh: '选择放文稿的文件夹', en: 'Choose the folder with the manuscripts' },
  'app.folder.library': { zh: '稿库', en: 'Library' },
  'app.folder.new': { zh: '新建文件夹…', en: 'New Folder…' },
  'app.folder.newName': { zh: '新文件夹的名称', en: 'Name of the new folder' },
  'app.folder.make': { zh: '新建并选定', en: 'Create and Choose' },
  'app.folder.badName': {
    zh: '名称不能为空，也不能含有 / \\ : * ? " < > |。',
    en: 'The name must not be empty or hold / \\ : * ? " < > |.',
  },
  'app.folder.choose': { zh: '选定 {name}', en: 'Choose {name}' },
  'app.folder.hint': {
    zh: '回车或双击进入文件夹。',
    en: 'Enter or a double click opens a folder.',
  },

  'app.palette.title': { zh: '命令面板', en: 'Command palette' },
  'app.palette.placeholder': { zh: '输入命令名称…', en: 'Type a command…' },
  'app.palette.none': { zh: '没有匹配的命令。', en: 'No command matches.' },

  'app.drop.here': { zh: '松开鼠标，打开这份文稿', en: 'Drop to open this manuscript' },

  'app.crash.title': { zh: '界面出错了', en: 'The window ran into an error' },
  'app.crash.body': {
    zh: '您的文字还在内存里。请先复制全文留底，再重新载入；已保存的内容不受影响。',
    en: 'Your text is still in memory. Copy it first, then load again; what was saved is safe.',
  },
  'app.crash.reload': { zh: '重新载入', en: 'Load Again' },
  'app.start.failed': { zh: '清样没能启动', en: 'Qingyang could not start' },
} as const satisfies MessageTable
