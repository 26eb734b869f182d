import type { MessageTable } from './message.ts'

/** Words of the inspector room. */
export const inspectorMessages = {
  'inspector.name': { zh: '稿件信息', en: 'About the article' },
  'inspector.metadata': { zh: '元数据', en: 'Metadata' },
  'inspector.preview': { zh: '预览', en: 'Preview' },
  'inspector.none': { zh: '没有打开的稿件', en: 'No article is open' },
  'inspector.none.hint': {
    zh: '打开稿件后，在这里填写元数据、查看成品。',
    en: 'Open an article to fill in its metadata and see it as a page.',
  },
  'inspector.group.headline': { zh: '标题', en: 'Headline' },
  'inspector.group.byline': { zh: '署名', en: 'Names' },
  'inspector.group.publication': { zh: '发布', en: 'Publication' },
  'inspector.group.summary': { zh: '摘要与关键词', en: 'Summary' },
  'inspector.group.rights': { zh: '性质与版权', en: 'Rights' },
  'inspector.filled': { zh: '元数据 {filled}/{total} 已填', en: 'Metadata: {filled} of {total} filled' },
  'inspector.missing': { zh: '缺：', en: 'Empty: ' },
  'inspector.missing.separator': { zh: '、', en: ', ' },
  'inspector.missing.rest': { zh: ' 等，还有 {rest} 项', en: ' and {rest} more' },
  'inspector.required': { zh: '必填', en: 'Required' },
  'inspector.counter.over': { zh: '超出 {over}', en: '{over} over' },
  'inspector.counter.explained': {
    zh: '已用 {length}，最多 {most} {unit}，按“{profile}”计算',
    en: '{length} of at most {most} {unit}, as counted for “{profile}”',
  },
  'inspector.chip': { zh: '{text}，第 {n} 项，共 {count} 项', en: '{text}, {n} of {count}' },
  'inspector.chosen': { zh: '已填的{label}', en: '{label} entered' },
  'inspector.remove': { zh: '移除“{text}”', en: 'Remove “{text}”' },
  'inspector.clear': { zh: '清除{label}', en: 'Clear: {label}' },
  'inspector.url.wrong': {
    zh: '这不是完整的网址，稿件里暂不保存。请以 http:// 或 https:// 开头。',
    en: 'This is not a whole web address and is not kept yet. Begin with http:// or https://.',
  },
  'inspector.date.now': { zh: '现在', en: 'Now' },
  'inspector.date.alone': { zh: '只留日期', en: 'Date only' },
  'inspector.date.withTime': { zh: '加上时间', en: 'Add a time' },
  'inspector.picture.none': { zh: '未选', en: 'None' },
  'inspector.picture.add': { zh: '添加图片文件', en: 'Add a Picture File' },
  'inspector.files.add': { zh: '添加文件', en: 'Add Files' },
  'inspector.files.missing': { zh: '缺文件', en: 'file missing' },
  'inspector.files.supply': { zh: '补传“{name}”', en: 'Supply “{name}”' },
} as const satisfies MessageTable
