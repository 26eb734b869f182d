import type { MessageTable } from './message.ts'

/** Words of the templates of pages, and of the desk where they are edited. */
export const templateMessages = {
  'templates.title': { zh: '网页模板', en: 'Page Templates' },
  'templates.own': { zh: '清样自带的网页', en: 'The desk’s own page' },
  'templates.missing': { zh: '{name}（找不到）', en: '{name} (not there)' },
  'templates.edit': { zh: '编辑模板…', en: 'Edit Templates…' },
  'templates.hint': {
    zh: '模板是稿库 templates 文件夹里的 Liquid 文件，整页 HTML 由它决定。',
    en: 'A template is a Liquid file in the library’s templates folder; it decides the whole HTML page.',
  },
  'templates.file': { zh: '模板', en: 'Template' },
  'templates.none': { zh: '还没有模板', en: 'No template yet' },
  'templates.newName': { zh: '新模板的文件名', en: 'File name of the new one' },
  'templates.new': { zh: '新建', en: 'New' },
  'templates.source': { zh: '模板内容', en: 'The template' },
  'templates.save': { zh: '保存模板', en: 'Save the Template' },
  'templates.saved': { zh: '已保存', en: 'Saved' },
  'templates.unsaved': { zh: '有改动，尚未保存', en: 'Changed, not saved yet' },
  'templates.begun': { zh: '模板有改动未保存', en: 'A template has changes that are not saved' },
  'templates.overtaken': {
    zh: '这个模板后来在别处改过。您改的还在：保存就盖过别处的改动，放弃改动就看到它。',
    en: 'This template was changed elsewhere since. Yours is still here: saving writes over the other change, giving up shows it.',
  },
  'templates.giveUp': { zh: '放弃改动', en: 'Give Up the Changes' },
  'templates.remove': { zh: '删除模板', en: 'Delete the Template' },
  'templates.askRemove': { zh: '删除模板“{name}”？', en: 'Delete the template “{name}”?' },
  'templates.unused': {
    zh: '没有导出方案在用它。文件会从稿库的 templates 文件夹里删除。',
    en: 'No profile uses it. The file is deleted from the library’s templates folder.',
  },
  'templates.used': {
    zh: '这些导出方案在用它：{profiles}。删除后，用它们导出会停下来说明，直到另选一个模板。',
    en: 'Used by: {profiles}. Exports by them will stop and say so until another template is chosen.',
  },
  'templates.keep': { zh: '保留', en: 'Keep It' },
  'templates.removed': { zh: '已删除模板“{name}”。', en: 'The template “{name}” is deleted.' },
  'templates.putBack': { zh: '放回来', en: 'Put It Back' },
  'templates.preview': { zh: '用这个模板做出的网页', en: 'The page by this template' },
  'templates.filling': { zh: '正在生成网页', en: 'Making the page' },
  'templates.fine': { zh: '没有发现问题', en: 'Nothing is wrong' },
  'templates.line': { zh: '到第 {line} 行', en: 'Go to Line {line}' },
  'templates.fault': { zh: '网页第 {line} 行：{what}', en: 'Line {line} of the page: {what}' },
  'templates.variables': { zh: '可以使用的变量', en: 'Variables' },
  'templates.variable': { zh: '写法', en: 'Write' },
  'templates.meaning': { zh: '意思', en: 'Meaning' },
  'templates.escaping': {
    zh: '所有的值都会自动转义，稿件里的文字不会变成标签。text 用在标签之间，quoted 用在双引号里，可省去多余的转义。脚本要在模板里原样写好，不能用变量拼成。',
    en: 'Every value is escaped: no text of an article becomes markup. “text” between tags and “quoted” within double quotes escape no more than needed. A script stands in the template as it is, without variables.',
  },
  'templates.example': {
    zh: '没有打开稿件，预览用的是示例。',
    en: 'No article is open; the preview shows an example.',
  },
} as const satisfies MessageTable
