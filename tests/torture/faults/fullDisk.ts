import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { articleSchema } from '../../../src/article/document/articleSchema.ts'
import { paragraphJson } from '../../../src/article/document/paragraphJson.ts'
import { emptyMetadata } from '../../../src/article/metadata.ts'
import { nodeFileSystem } from '../../../main/files/fileSystem.ts'
import { articlePaths } from '../../../main/library/articlePaths.ts'
import { contractWay } from '../../helpers/articleWay.ts'
import { journalingWindow } from '../../helpers/journalingWindow.ts'
import { plainDesk, valueOf } from '../../helpers/plainDesk.ts'
import { pngBytes } from '../../helpers/pictureBytes.ts'
import { temporaryFiles } from '../kill/readDisk.ts'

/** A small file system of its own, if the machine allows one. */
interface SmallDisk {
  readonly name: string
  /** Mounts it at a folder; throws where that is not allowed. */
  mount(at: string, scratch: string): void
}

const DISKS: readonly SmallDisk[] = [
  { name: 'tmpfs, 2 MB', mount: (at) => run('mount', '-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', at) },
  {
    name: 'ext4 on a loop device, 8 MB',
    mount(at, scratch) {
      const image = join(scratch, 'disk.img')
      writeFileSync(image, '')
      truncateSync(image, 8 * 1024 * 1024)
      run('mkfs.ext4', '-q', '-F', '-m', '0', image)
      run('mount', '-o', 'loop', image, at)
    },
  },
]

/**
 * Fills a real small disk under a library, writes, saves and adds a picture, frees it, and does all of it again.
 * @param print takes the lines of the table; a disk that the machine does not allow is said so, and counts as nothing
 * @returns what was wrong, one line each
 */
export async function fullDisk(print: (line: string) => void): Promise<string[]> {
  const faults: string[] = []
  print('| a real full disk | batch | save | picture | old file | after room was made |')
  print('|---|---|---|---|---|---|')
  for (const disk of DISKS) {
    const scratch = realpathSync(mkdtempSync(join(tmpdir(), 'qingyang-full-')))
    const at = join(scratch, 'mounted')
    mkdirSync(at)
    try {
      disk.mount(at, scratch)
    } catch {
      print(`| ${disk.name} | NOT RUN: this machine does not let us mount it | | | | |`)
      rmSync(scratch, { recursive: true, force: true })
      continue
    }
    try {
      const { cells, problems } = await fill(at, scratch)
      print(`| ${disk.name} | ${cells.join(' | ')} |`)
      faults.push(...problems.map((what) => `${disk.name}: ${what}`))
    } finally {
      run('umount', at)
      rmSync(scratch, { recursive: true, force: true })
    }
  }
  return faults
}

async function fill(at: string, scratch: string): Promise<{ cells: string[]; problems: string[] }> {
  const library = join(at, '稿库')
  const desk = await plainDesk(scratch, nodeFileSystem, library)
  const document = { type: 'doc', content: [paragraphJson('打好基层党建。'.repeat(6_000))] }
  const metadata = { ...emptyMetadata(), title: '满盘' }
  const { id } = valueOf(await desk.ask('article.create', { metadata, document, assets: [] }))
  const window = journalingWindow(contractWay(desk.ask), id)
  await window.open()
  const { file } = articlePaths(library, id)
  const before = readFileSync(file)
  const type = (text: string) => window.edit((transform) => void transform.insert(1, articleSchema.text(text)))
  const add = async () => {
    const added = await desk.ask('assets.add', { id, name: '现场.png', bytes: pngBytes(900, 700) })
    return added.ok ? null : added.error.code
  }

  fillUp(join(at, 'filler'))
  type('盘满了还在写。'.repeat(2_000))
  const full = [await window.flush(), await window.save(), await add()]
  const isOld = readFileSync(file).equals(before)
  const left = temporaryFiles(library).length
  rmSync(join(at, 'filler'))
  const freed = [await window.flush(), await window.save(), await add()]
  await desk.stop()
  const next = await plainDesk(scratch, nodeFileSystem, library)
  const found = journalingWindow(contractWay(next.ask), id)
  await found.open()
  await next.stop()

  const problems = [
    ...full.filter((code) => code !== 'storage.noSpace').map((code) => `a full disk was answered with ${code}`),
    ...(isOld ? [] : ['the old file is not whole']),
    ...(left === 0 ? [] : [`${left} temporary files are left`]),
    ...freed.filter((code) => code !== null).map((code) => `with room again: ${code}`),
    ...(found.content() === window.content() ? [] : ['what was written on the full disk is gone']),
  ]
  const said = full.map((code) => code ?? 'went through')
  return {
    cells: [...said, isOld ? 'whole' : 'DAMAGED', freed.every((code) => code === null) ? 'all went well' : 'FAILED'],
    problems,
  }
}

/** Writes until nothing more goes in: in large pieces, then in small ones. */
function fillUp(path: string): void {
  let written = 0
  for (let piece = 65_536; piece >= 1; piece = Math.floor(piece / 4)) {
    for (;;) {
      try {
        writeFileSync(path, Buffer.alloc(piece, 1), { flag: 'a', flush: true })
        written += piece
      } catch {
        break
      }
      if (written > 64 * 1024 * 1024) throw new Error('this disk has no end')
    }
  }
}

function run(command: string, ...args: string[]): void {
  execFileSync(command, args, { stdio: 'ignore' })
}
