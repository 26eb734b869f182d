/** The words of the reference page, with its half-width punctuation. They belong to the page, not to the desk, and so are not translated. */
export const LABELS = {
  home: '首页',
  /** the reference page has no-break spaces here */
  pathSeparator: '\u00a0>>\u00a0',
  source: '来源:',
  authors: '作者:',
  textSize: '字号',
  textSizes: ['小', '中', '大'],
  abstract: '内容摘要:',
  keywords: '关键词:',
  authorBio: '作者简介:',
  affiliation: '作者单位:',
  attachments: '附件:',
  reprint: '转载请注明来源:',
  editors: '责编:',
} as const
