import type { MessageTable } from './message.ts'

/** Words of the command line. */
export const cliMessages = {
  'cli.help': {
    zh: `清样 {version}：把文稿变成可以发布的稿件

用法：
  desk inspect 文件                                  读一份文稿，输出 JSON，不保存
  desk import 文件… --library 稿库                   把文稿放进稿库，每个文件输出一行 JSON
  desk export 稿件编号 --library 稿库 --profile page|fragment --out 文件夹
                                                     写出网页或正文代码，输出 JSON
  desk list --library 稿库 [--json]                  列出稿件
  desk history 稿件编号 --library 稿库 [--json]      列出一篇稿件的历史版本
  desk restore 稿件编号 --version 版本 --library 稿库  把一个版本恢复为最新版本
  desk new-library 文件夹 [--name 名称]              新建稿库
  desk help                                          显示本说明
  desk --version                                     显示版本号

退出码：0 完成，1 检查有发现（留给检查命令），2 用法不对，3 输入被拒绝，4 存储失败。
出错时在标准错误输出一行 JSON：{"code","message","hint","path"}。
语言随 LC_ALL、LC_MESSAGES、LANG，默认中文。
`,
    en: `Qingyang {version}: makes a manuscript into a publish-ready article

Usage:
  desk inspect FILE                                  read a manuscript, print JSON, keep nothing
  desk import FILE… --library DIR                    put manuscripts into a library, one line of JSON each
  desk export ID --library DIR --profile page|fragment --out DIR
                                                     write the page or the fragment, print JSON
  desk list --library DIR [--json]                   list the articles
  desk history ID --library DIR [--json]             list the versions of an article
  desk restore ID --version V --library DIR          bring a version back as the newest
  desk new-library DIR [--name NAME]                 make a library
  desk help                                          show this text
  desk --version                                     show the version

Exit status: 0 done, 1 findings (kept for the checks), 2 usage, 3 input refused, 4 storage failed.
An error is one line of JSON on standard error: {"code","message","hint","path"}.
The language follows LC_ALL, LC_MESSAGES, LANG; Chinese by default.
`,
  },
  'cli.column.title': { zh: '标题', en: 'Title' },
  'cli.column.editors': { zh: '责编', en: 'Editors' },
  'cli.column.source': { zh: '来源', en: 'Source' },
  'cli.column.time': { zh: '发布时间', en: 'Published' },
  'cli.column.characters': { zh: '字数', en: 'Count' },
  'cli.column.stage': { zh: '状态', en: 'State' },
  'cli.column.id': { zh: '编号', en: 'Id' },
  'cli.column.version': { zh: '版本', en: 'Version' },
  'cli.column.when': { zh: '时间', en: 'Time' },
  'cli.column.why': { zh: '缘由', en: 'Why' },
  'cli.column.who': { zh: '姓名', en: 'Who' },
  'cli.column.name': { zh: '名称', en: 'Name' },
  'cli.damaged': { zh: '文件已损坏', en: 'damaged' },
} as const satisfies MessageTable
