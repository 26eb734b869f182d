import type { MessageTable } from './message.ts'

/** Words of the command line. */
export const cliMessages = {
  'cli.help': {
    zh: `清样 {version}：把文稿变成可以发布的稿件

用法：
  desk inspect 文件                                  读一份文稿，输出 JSON，不保存
  desk import 文件或文件夹… --library 稿库 [--report 报告.csv] [--separate]
                                                     把文稿或稿件包放进稿库，每篇输出一行 JSON；分页网页合为一篇，除非 --separate
  desk export 稿件编号… --library 稿库 --profile 名称… --out 文件夹
                                                     写出成品，输出 JSON；可以一次几篇、几种
  desk export --all [--where 项目：内容]… --library 稿库 --profile 名称… --out 文件夹 [--report 文件] [--reason 理由]
                                                     批量导出；项目可用 title source author editor channel stage date
  desk profiles [--library 稿库] [--json]             列出发布配置
  desk validate 文件…                                检查导出的 TRS 包、CNML、ninjs 文件
  desk check 文件或编号… [--library 稿库] [--profile 名称] [--format text|json|sarif|html] [--out 文件]
                                                     检查文字和元数据；html 是体检报告；有错误时退出码为 1
  desk fix 编号… --rule 规则… --library 稿库 [--apply]
                                                     按规则修正，加 --apply 才写入，改前改后都留版本
  desk list --library 稿库 [--json]                  列出稿件
  desk search 查找式 --library 稿库 [--json]         查找：责编：姓名 状态：待复审 日期：2016-05..2016-06 缺：摘要 "原文"
  desk set --library 稿库 --where 查找式 --field 字段 --value 值 [--apply]
                                                     成批改一个字段；不加 --apply 只列出会改什么
  desk table --library 稿库 [--where 查找式] [--columns 字段，…] [--out 文件.csv]
                                                     把稿件的元数据写成 CSV 表格，第一列是编号 id
  desk table --library 稿库 --in 文件.csv [--apply]   读回改过的表格；不加 --apply 只列出会改什么
  desk stats --library 稿库 [--by editors|source|channel|day|week|month] [--where 查找式] [--csv]
                                                     篇数和字数的统计，JSON 或 CSV
  desk review pass|proof|return|withdraw|spike|reopen 稿件编号… --library 稿库 --as 姓名 [--role 职务] [--opinion 意见]
                                                     记入审核；desk review sheet 稿件编号 输出审稿单
  desk index rebuild --library 稿库                  重建查找用的索引
  desk verify --library 稿库                         检查全部稿件、图片、日志和历史版本，输出 JSON
  desk repair --library 稿库 [--dry-run]             只做稳妥的修复，原件都留在 set-aside，输出 JSON
  desk history 稿件编号 --library 稿库 [--json]      列出一篇稿件的历史版本
  desk restore 稿件编号 --version 版本 --library 稿库  把一个版本恢复为最新版本
  desk new-library 文件夹 [--name 名称]              新建稿库
  desk help                                          显示本说明
  desk --version                                     显示版本号

退出码：0 完成，1 检查有发现，2 用法不对，3 输入被拒绝，4 存储失败。
出错时在标准错误输出一行 JSON：{"code","message","hint","path"}。
语言随 LC_ALL、LC_MESSAGES、LANG，默认中文。
`,
    en: `Qingyang {version}: makes a manuscript into a publish-ready article

Usage:
  desk inspect FILE                                  read a manuscript, print JSON, keep nothing
  desk import FILE|DIR… --library DIR [--report FILE] [--separate]
                                                     put manuscripts or packages into a library, one line of JSON each;
                                                     pages of one article become one unless --separate
  desk export ID… --library DIR --profile NAME… --out DIR
                                                     write the output, print JSON; several articles and profiles at once
  desk export --all [--where QUERY]… --library DIR --profile NAME… --out DIR [--report FILE] [--reason TEXT]
                                                     many at once; fields: title source author editor channel stage date
  desk profiles [--library DIR] [--json]             list the publishing profiles
  desk validate FILE…                                check exported TRS packages, CNML and ninjs files
  desk check FILE|ID… [--library DIR] [--profile NAME] [--format text|json|sarif|html|docx] [--out FILE]
                                                     check text and metadata; html is a report to read; exit 1 on errors
  desk fix ID… --rule R… --library DIR [--apply]     mend what rules find; writes with --apply only, keeps versions
  desk list --library DIR [--json]                   list the articles
  desk search QUERY --library DIR [--json]           find: editors:name state:final date:2016-05..2016-06 missing:abstract "text"
  desk set --library DIR --where QUERY --field F --value V [--apply]
                                                     change a field of many articles; without --apply only show what would change
  desk table --library DIR [--where QUERY] [--columns F,…] [--out FILE]
                                                     write the metadata of articles as CSV, the first column their id
  desk table --library DIR --in FILE [--apply]       read such a table back; without --apply only show what would change
  desk stats --library DIR [--by editors|source|channel|day|week|month] [--where QUERY] [--csv]
                                                     articles and characters counted, JSON or CSV
  desk review pass|proof|return|withdraw|spike|reopen ID… --library DIR --as NAME [--role ROLE] [--opinion TEXT]
                                                     record a decision; desk review sheet ID prints the review sheet
  desk index rebuild --library DIR                   make the search index anew
  desk verify --library DIR                          check every article, asset, journal and version, print JSON
  desk repair --library DIR [--dry-run]              mend what is safe to mend, keep originals in set-aside, print JSON
  desk history ID --library DIR [--json]             list the versions of an article
  desk restore ID --version V --library DIR          bring a version back as the newest
  desk new-library DIR [--name NAME]                 make a library
  desk help                                          show this text
  desk --version                                     show the version

Exit status: 0 done, 1 findings, 2 usage, 3 input refused, 4 storage failed.
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
  'cli.column.profile': { zh: '名称', en: 'Name' },
  'cli.column.label': { zh: '说明', en: 'What it is' },
  'cli.column.version': { zh: '版本', en: 'Version' },
  'cli.column.when': { zh: '时间', en: 'Time' },
  'cli.column.why': { zh: '缘由', en: 'Why' },
  'cli.column.who': { zh: '姓名', en: 'Who' },
  'cli.damaged': { zh: '文件已损坏', en: 'damaged' },
  'cli.column.name': { zh: '名称', en: 'Name' },
} as const satisfies MessageTable
