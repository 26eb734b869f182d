import { copyFileSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../helpers/sourceFiles.ts'
import { axeFindings } from './axeFindings.ts'
import { expect, test } from './deskTest.ts'
import { createLibrary, runCommand } from './steps.ts'

const PROSE = '　　近日，青溪县召开会议，研究山乡道路修复工作，各有关部门负责人参加了会议。'
const page = (title: string, more: string) =>
  `<!doctype html><html><head><title>${title}</title></head><body><h1>${title}</h1><div class="content"><p>${PROSE}${more}</p></div></body></html>`

test('a folder of manuscripts comes in: what was refused and what is to be checked is told, and each opens', async ({
  window: page_,
  desk,
}, info) => {
  const folder = join(desk.home, '来稿')
  mkdirSync(folder)
  writeFileSync(join(folder, '桥.html'), page('青溪县修复石桥', '一'))
  writeFileSync(join(folder, '桥_2.html'), page('青溪县修复石桥', '二'))
  writeFileSync(join(folder, '稿.txt'), `集市开张\n${PROSE}`)
  writeFileSync(join(folder, '坏.docx'), 'PK\u0003\u0004')
  copyFileSync(join(ROOT, 'tests/fixtures/word/word-report.docx'), join(folder, '报告.docx'))
  await createLibrary(page_)

  await runCommand(page_, '批量导入')
  const chooser = page_.getByRole('dialog', { name: '选择放文稿的文件夹' })
  await chooser.getByRole('option', { name: /^来稿/ }).click()
  await chooser.getByRole('button', { name: /^选定.*来稿/ }).click()

  const batch = page_.getByRole('dialog', { name: '批量导入' })
  await expect(batch).toContainText('已处理 4 / 4')
  await expect(batch).toContainText('导入 3 篇，其中 1 篇待核对；1 个文件未导入。')
  await expect(batch).toContainText('2 页合为一篇（标题相同、文件名连号）')
  await expect(batch).toContainText('文件已损坏或不完整')
  expect(readdirSync(join(desk.home, '清样稿库/articles'))).toHaveLength(3)
  await info.attach('batch', { body: await page_.screenshot(), contentType: 'image/png' })
  expect(await axeFindings(page_)).toEqual([])

  // Pages that do not belong together after all: one press takes them apart.
  await batch.getByRole('button', { name: '把“青溪县修复石桥”拆成 2 篇' }).click()
  await expect(batch).toContainText('已处理 5 / 5')
  await expect(batch.getByRole('button', { name: '打开“青溪县修复石桥”' })).toHaveCount(2)
  expect(readdirSync(join(desk.home, '清样稿库/articles'))).toHaveLength(4)

  await batch.getByRole('button', { name: '打开“集市开张”' }).click()
  await expect(batch).toBeHidden()
  await expect(page_.getByRole('heading', { name: '集市开张' })).toBeVisible()
  await expect(page_.getByRole('option')).toHaveCount(4)
})
