import type { MessageTable } from './message.ts'

/** Words of the publish room. */
export const publishMessages = {
  'publish.profile.page': { zh: '网页（整页 HTML）', en: 'Page (whole HTML page)' },
  'publish.profile.fragment': { zh: '正文代码（粘贴到 CMS 源码视图）', en: 'Fragment (for the CMS source view)' },
  'publish.profile.empirecms': { zh: '帝国CMS（正文代码）', en: 'EmpireCMS (fragment)' },
  'publish.profile.dedecms': { zh: '织梦 DedeCMS（正文代码）', en: 'DedeCMS (fragment)' },
  'publish.profile.phpcms': { zh: 'PHPCMS（正文代码）', en: 'PHPCMS (fragment)' },
  'publish.profile.trs': {
    zh: 'TRS WCM 导入包（ZIP，未经线上验证）',
    en: 'TRS WCM import package (zip, not tried on a live system)',
  },
  'publish.profile.cnml': { zh: 'CNML 1.0 新闻交换文件', en: 'CNML 1.0 exchange file' },
  'publish.profile.ninjs': { zh: 'ninjs 3.1 新闻交换文件（JSON）', en: 'ninjs 3.1 exchange file (JSON)' },
  'publish.profile.wechat': { zh: '微信公众号（复制到编辑器）', en: 'WeChat (to copy into its editor)' },
  'publish.profile.word': { zh: 'Word 文档（.docx）', en: 'Word file (.docx)' },
  'publish.profile.wordReview': { zh: '送审 Word（带审稿单）', en: 'Word file for review (with its sheet)' },
  'publish.profile.pdf': { zh: 'PDF（A4，送审打印）', en: 'PDF (A4, for print)' },
  'publish.profile.markdown': { zh: 'Markdown（带元数据）', en: 'Markdown (with its metadata)' },
  'publish.profile.package': { zh: '稿件包（给另一台清样）', en: 'Package (for another desk)' },
  'publish.warning.missingRequired': { zh: '缺少必填项：{field}。', en: '{field} is required and empty.' },
  'publish.warning.noTitle': {
    zh: '没有标题，页面标题暂用稿件编号。',
    en: 'There is no title; the page is named after the article’s id.',
  },
  'publish.warning.overLimit': {
    zh: '{field}超出上限：{length} / {most}{unit}。',
    en: '{field} is over its limit: {length} of {most} {unit}.',
  },
  'publish.warning.missingPicture': {
    zh: '图片“{name}”没有文件内容，页面里只印图注。',
    en: 'Picture “{name}” has no bytes here; only its caption is printed.',
  },
  'publish.warning.emptyPicture': {
    zh: '有一处图片还没有选图，页面里只印图注。',
    en: 'One figure has no picture yet; only its caption is printed.',
  },
  'publish.warning.missingFile': {
    zh: '附件“{name}”没有文件内容，未写出。',
    en: 'Attachment “{name}” has no bytes here; it was left out.',
  },
  'publish.warning.missingCover': {
    zh: '封面“{name}”没有文件内容，未写出。',
    en: 'Cover “{name}” has no bytes here; it was left out.',
  },
  'publish.warning.remotePicture': {
    zh: '网络图片未下载，页面里只印图注：{address}',
    en: 'A picture on the network was not fetched; only its caption is printed: {address}',
  },
  'publish.warning.nearLimit': {
    zh: '{field}接近上限：{length} / {most}{unit}。',
    en: '{field} is close to its limit: {length} of {most} {unit}.',
  },
  'publish.warning.notCarried': {
    zh: '这些项目在成品里没有对应的位置，没有带上：{fields}。',
    en: 'The output has no place for these fields, so they were left out: {fields}.',
  },
  'publish.warning.titleSkipped': {
    zh: '导入 TRS 时，系统里已有同名标题的文档会被跳过。再次导入改过的稿件，请在 TRS 里选择“装载”。',
    en: 'On import TRS skips a document whose title it has already. To bring in a corrected article, choose 装载 there.',
  },
  'publish.warning.uploadByHand': {
    zh: '公众号会过滤站外图片。正文里的 {count} 张图片要在后台逐一上传，换下文中的同名图片：{names}',
    en: 'WeChat drops pictures from elsewhere, {count} here. Upload {count|it|them} there and put {count|it|each} in its place: {names}',
  },
  'publish.warning.coverByHand': {
    zh: '封面要在公众号后台上传：{name}',
    en: 'Upload the cover in WeChat: {name}',
  },
  'publish.warning.linksDropped': {
    zh: '公众号不保留站外链接：{count} 个网址已改成文末的注释，文字照旧。',
    en: 'WeChat keeps no links to elsewhere: {count} {count|address|addresses} became notes under the text.',
  },
  'publish.warning.wechatCharacters': {
    zh: '正文连同格式有 {length} 个字符，公众号要求少于 {most}。请精简或分成几篇。',
    en: 'With its markup the text has {length} {length|character|characters}; WeChat takes fewer than {most}. Shorten or split it.',
  },
  'publish.warning.wechatBytes': {
    zh: '正文连同格式有 {length} 字节，公众号要求小于 {most} 字节（1 MB）。请精简或分成几篇。',
    en: 'With its markup the text has {length} {length|byte|bytes}; WeChat takes fewer than {most} (1 MB). Shorten or split it.',
  },
  'publish.warning.pictureBad': {
    zh: '图片“{name}”无法解码，未按方案处理，将原样导出。',
    en: 'Picture “{name}” cannot be decoded; it leaves as it is, not as the profile asks.',
  },
  'publish.warning.picturesUnable': {
    zh: '本机缺少处理图片的组件，图片“{name}”未缩小、未转换，将原样导出（拍摄信息也可能还在）。',
    en: 'This machine lacks what makes pictures: “{name}” leaves as it is, perhaps with what the camera wrote.',
  },
  'publish.warning.comments': {
    zh: '文件里带有 {n} 条批注和它们的回复。发给外单位前，请在导出方案里关掉“带上批注和回复”，或先处理完批注。',
    en: 'The file carries {n} {n|comment with its|comments with their} replies. Before it goes outside, turn {n|it|them} off in the profile, or deal with {n|it|them}.',
  },
  'publish.warning.template': {
    zh: '模板“{name}”生成的网页不合 HTML 规范：第 {line} 行，{what}。',
    en: 'What the template “{name}” makes is not well-formed HTML: line {line}, {what}.',
  },
  'publish.warning.undecided': {
    zh: '还有 {count} 处修订没有决定。成品按全部接受导出，稿件里的修订照旧保留。',
    en: '{count} tracked {count|change is|changes are} undecided. The output reads as if all were accepted; the article keeps {count|it|them}.',
  },
  'publish.warning.rubyBeside': {
    zh: '这里不能在字上注音：{count} 处注音写在字后的括号里，如“字（zì）”。',
    en: 'Nothing stands above words there: {count} {count|reading follows its words|readings follow their words} in brackets, as in 字（zì）.',
  },
  'publish.warning.coloursDropped': {
    zh: '这里没有文字颜色：{count} 处改为普通文字。',
    en: 'Words have no colours there: {count} {count|place|places} became ordinary text.',
  },
  'publish.warning.boxesQuoted': {
    zh: '这里没有提示框和摘引：{count} 处写成引用。',
    en: 'There are no boxes and pull quotes there: {count} became {count|a quotation|quotations}.',
  },
  'publish.warning.groupsStacked': {
    zh: '这里图片不能并排：{count} 个组图改为一张一张往下排。',
    en: 'Pictures do not stand side by side there: those of {count} {count|group|groups} stand one below the other.',
  },
  'publish.warning.formulasOnLine': {
    zh: '这里没有公式：{count} 个写成一行文字，如“(a+b)/2”，请核对。',
    en: 'There are no formulas there: {count} became text on a line, as in (a+b)/2; please check.',
  },
  'publish.warning.formulasFaulty': {
    zh: '{count} 个公式有看不懂的写法，按 TeX 原文写出。请在稿纸上改好再导出。',
    en: '{count} {count|formula could not be understood and stands as its|formulas could not be understood and stand as their} TeX. Mend {count|it|them} on the paper, then export again.',
  },
  'publish.unit.characters': { zh: '字', en: 'characters' },
  'publish.unit.bytes2': { zh: '字节（汉字计 2）', en: 'bytes (a 汉字 counts 2)' },

  'publish.copied.formatted': {
    zh: '已复制正文，可以粘贴到编辑器里。',
    en: 'The body was copied; paste it into an editor.',
  },
  'publish.copied.source': {
    zh: '已复制正文的 HTML 源码，可以粘贴到 CMS 的源码视图。',
    en: 'The HTML source of the body was copied; paste it into the source view of your CMS.',
  },
  'publish.copied.wechat': {
    zh: '已复制，可以粘贴到公众号编辑器里；图片要在那里另外上传。',
    en: 'Copied; paste it into WeChat’s editor and upload the pictures there.',
  },
  'publish.copied.output': { zh: '已复制成品的文字。', en: 'The text of the output was copied.' },
  'publish.copy.refused': { zh: '没有复制成功。', en: 'It could not be copied.' },
  'publish.copy.refused.hint': {
    zh: '剪贴板里原有的内容没有变化。请点击预览里的“复制”按钮再试一次。',
    en: 'The clipboard is as it was. Try again with the button in the preview.',
  },
  'publish.export.title': { zh: '导出', en: 'Export' },
  'publish.export.close': { zh: '关闭', en: 'Close' },
  'publish.export.packed': { zh: '“{name}”里的文件', en: 'Files in “{name}”' },
  'publish.export.profile': { zh: '导出为', en: 'Export as' },
  'publish.export.folder': { zh: '导出到', en: 'Export to' },
  'publish.export.folder.none': { zh: '还没有选择文件夹', en: 'No folder chosen yet' },
  'publish.export.folder.choose': { zh: '选择文件夹…', en: 'Choose a Folder…' },
  'publish.export.folder.change': { zh: '更换…', en: 'Change…' },
  'publish.export.preparing': { zh: '正在保存稿件', en: 'Saving the article' },
  'publish.export.planning': { zh: '正在计算要写出的文件', en: 'Working out what will be written' },
  'publish.export.unsaved': {
    zh: '稿件没有保存成功，所以没有导出。',
    en: 'The article could not be saved, so nothing was exported.',
  },
  'publish.export.unsaved.hint': {
    zh: '您的文字还在窗口里。请按提示先处理保存的问题，再试一次。',
    en: 'Your text is still in the window. See to the saving first, then try again.',
  },
  'publish.export.retry': { zh: '重试', en: 'Try Again' },
  'publish.export.willWrite': { zh: '将写出 {count} 个文件', en: '{count} {count|file|files} will be written' },
  'publish.export.written': { zh: '已写出 {count} 个文件', en: '{count} {count|file was|files were} written' },
  'publish.export.into': { zh: '已导出到 {path}', en: 'Exported to {path}' },
  'publish.export.noBytes': { zh: '缺文件，不写出', en: 'no bytes, left out' },
  'publish.export.warnings': { zh: '请留意', en: 'Please note' },
  'publish.export.fill': { zh: '去填写“{field}”', en: 'Fill in “{field}”' },
  'publish.export.missing': {
    zh: '还缺必填的项目，请补全后再导出。',
    en: 'Something required is missing; fill it in first.',
  },
  'publish.export.look': { zh: '去看', en: 'Look' },
  'publish.export.mend': { zh: '去改', en: 'Change It' },
  'publish.export.reason': { zh: '确需现在导出的理由', en: 'Why it has to leave as it is' },
  'publish.export.reason.hint': {
    zh: '上面的错误没有改正。写明理由才能导出，理由连同您的姓名和时间记入稿件的导出记录。',
    en: 'The errors above stand. The reason goes into the article’s export record, with your name and the time.',
  },
  'publish.export.goBack': { zh: '返回修改', en: 'Go Back' },
  'publish.export.writeAnyway': { zh: '仍然导出', en: 'Export Anyway' },
  'publish.export.last': { zh: '上次导出：{when}，{who}', en: 'Last exported: {when}, {who}' },
  'publish.export.nobody': { zh: '未署名', en: 'nobody named' },
  'publish.export.whatChanged': { zh: '看此后的改动', en: 'What Changed Since' },
  'publish.records.title': { zh: '导出记录', en: 'Exports' },
  'publish.records.files': { zh: '{count} 个文件', en: '{count} {count|file|files}' },
  'publish.records.override': { zh: '理由：{reason}', en: 'Reason: {reason}' },
  'publish.export.cancel': { zh: '取消', en: 'Cancel' },
  'publish.export.write': { zh: '导出', en: 'Export' },
  'publish.export.writing': { zh: '正在写出…', en: 'Writing…' },
  'publish.export.done': { zh: '完成', en: 'Done' },
  'publish.export.reveal': { zh: '打开文件夹', en: 'Open the Folder' },
  'publish.export.again': { zh: '再次导出', en: 'Export Again' },
} as const satisfies MessageTable
