import type { Bilingual } from '../../base/language.ts'

/** A variable that a page's template can use. */
export interface TemplateVariable {
  /** as the template writes it; of a list, each item as `list[].part` */
  readonly name: string
  readonly kind: 'text' | 'list' | 'html' | 'flag'
  readonly meaning: Bilingual
}

const of = (name: string, kind: TemplateVariable['kind'], zh: string, en: string): TemplateVariable => ({
  name,
  kind,
  meaning: { zh, en },
})

/** Every variable of a page's template, in the order of the page. */
export const TEMPLATE_VARIABLES: readonly TemplateVariable[] = [
  of('title', 'text', '标题', 'title'),
  of('kicker', 'text', '引题', 'kicker'),
  of('subtitle', 'text', '副题', 'subtitle'),
  of('body', 'html', '正文，已是 HTML', 'the body, as HTML'),
  of('style', 'html', '网页自带的样式表', 'the page’s own style sheet'),
  of('json_ld', 'html', 'NewsArticle 数据，放进 script 元素', 'NewsArticle as JSON, for a script element'),
  of('date.chinese', 'text', '发布时间：2016年05月19日 14:08', 'publication time as 2016年05月19日 14:08'),
  of('date.minute', 'text', '发布时间：2016-05-19 14:08', 'publication time as 2016-05-19 14:08'),
  of('date.machine', 'text', '发布时间，带时区', 'publication time with its zone'),
  of('channel_path', 'list', '栏目，不含首页', 'channels, without the home page'),
  of('source', 'text', '来源', 'source'),
  of('source_link', 'text', '原文链接；不安全的地址为空', 'address of the source; empty where not safe'),
  of('authors', 'list', '作者', 'authors'),
  of('joined.authors', 'text', '作者，用方案的分隔符连接', 'authors, joined as the profile says'),
  of('author_affiliation', 'text', '作者单位', 'affiliation'),
  of('author_bio', 'text', '作者简介', 'about the author'),
  of('abstract', 'text', '内容摘要', 'abstract'),
  of('keywords', 'list', '关键词', 'keywords'),
  of('joined.keywords', 'text', '关键词，用方案的分隔符连接', 'keywords, joined as the profile says'),
  of('editors', 'list', '责编', 'editors'),
  of('joined.editors', 'text', '责编，用方案的分隔符连接', 'editors, joined as the profile says'),
  of('proofreaders', 'list', '校对', 'proofreaders'),
  of('reviewers', 'list', '审核', 'reviewers'),
  of('origin', 'text', '稿件性质：original、reprint、compiled 或空', 'original, reprint, compiled or empty'),
  of('rights', 'text', '版权', 'rights'),
  of('language', 'text', '语种', 'language'),
  of('image', 'text', '代表图片的地址，没有为空', 'address of the picture that stands for it, or empty'),
  of('attachments[].name', 'text', '附件的文件名', 'name of an attachment'),
  of('attachments[].address', 'text', '附件的地址', 'address of an attachment'),
  of('site.name', 'text', '网站名称', 'site name'),
  of('site.domain', 'text', '网站域名', 'site domain'),
  of('site.id_code', 'text', '网站标识码', 'site id code'),
  of('site.column_type', 'text', '栏目类型', 'column type'),
  of('site.url', 'text', '网页地址', 'address of the page'),
  of('page.title', 'text', '浏览器标签上的标题', 'title of the browser’s tab'),
  of(
    'page.metas[].kind',
    'text',
    'meta 元素的属性名：name 或 property',
    'a meta element’s attribute: name or property',
  ),
  of('page.metas[].name', 'text', 'meta 元素的名称', 'a meta element’s name'),
  of('page.metas[].content', 'text', 'meta 元素的内容', 'a meta element’s content'),
  of('page.print_empty_summary', 'flag', '摘要为空时是否印出标签', 'whether labels of empty summaries are printed'),
  of('id', 'text', '稿件编号', 'the article’s id'),
]
