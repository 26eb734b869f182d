import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, relative } from 'node:path'
import ts from 'typescript'

/** The repository's root folder. */
export const ROOT = normalize(join(import.meta.dirname, '../..'))

/** One source file with what it imports, by paths relative to the root. */
export interface SourceFile {
  readonly path: string
  readonly text: string
  readonly lines: number
  /** files of this repository */
  readonly imports: readonly string[]
  /** packages, by name without subpath; `node:` for Node's own */
  readonly packages: readonly string[]
}

/** Every .ts and .tsx file under the given top-level folders. Type imports count as imports. */
export function sourceFiles(...folders: string[]): SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts') && !name.includes('node_modules'))
      .map((name) => readSource(join(folder, name).replaceAll('\\', '/'))),
  )
}

function readSource(path: string): SourceFile {
  const text = readFileSync(join(ROOT, path), 'utf8')
  const specifiers = ts.preProcessFile(text, true, true).importedFiles.map((file) => file.fileName)
  const own = specifiers.filter((name) => name.startsWith('.'))
  return {
    path,
    text,
    lines: text.split('\n').length - 1,
    imports: own.map((name) =>
      relative(ROOT, join(ROOT, dirname(path), name.replace(/\?.*$/, ''))).replaceAll('\\', '/'),
    ),
    packages: specifiers.filter((name) => !name.startsWith('.')).map(packageName),
  }
}

function packageName(specifier: string): string {
  if (specifier.startsWith('node:')) return 'node:'
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
}
