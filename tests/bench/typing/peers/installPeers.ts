import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { ROOT } from '../../../helpers/sourceFiles.ts'

/** What our paper is measured beside; no part of the project, so installed only where it is measured. */
const PACKAGES: Readonly<Record<string, string>> = {
  ckeditor5: '48.5.2',
  tinymce: '8.9.2',
  quill: '2.0.3',
  lexical: '0.52.0',
  '@lexical/rich-text': '0.52.0',
  '@lexical/history': '0.52.0',
  '@wangeditor/editor': '5.1.23',
  'prosemirror-search': '1.1.1',
}
const FOLDER = join(ROOT, '.cache', 'peers')

/**
 * Installs the peers into the cache, if these versions are not there yet, without running any script of theirs.
 * @returns a plugin that finds them there
 * @throws what npm says where they cannot be had
 */
export function installPeers(): Plugin {
  const manifest = join(FOLDER, 'package.json')
  const wanted = JSON.stringify({ private: true, dependencies: PACKAGES })
  const done = join(FOLDER, 'installed.json')
  if (!existsSync(done) || readFileSync(done, 'utf8') !== wanted) {
    mkdirSync(FOLDER, { recursive: true })
    writeFileSync(manifest, wanted)
    execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: FOLDER, stdio: 'inherit' })
    writeFileSync(done, wanted)
  }
  const names = Object.keys(PACKAGES)
  return {
    name: 'peers',
    enforce: 'pre',
    resolveId(source) {
      if (!names.some((name) => source === name || source.startsWith(`${name}/`))) return null
      return this.resolve(source, manifest, { skipSelf: true })
    },
  }
}
