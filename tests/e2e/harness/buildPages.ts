import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { build, type Plugin, type Rolldown } from 'vite'
import { ROOT } from '../../helpers/sourceFiles.ts'

/** Built files by their path in the site. */
export type BuiltPages = ReadonlyMap<string, string | Uint8Array>

/**
 * Builds pages that mount parts of the renderer alone, as the product is built: minified, production React. Nothing is written to the disk, so
 * that runs at the same time do not meet.
 * @param root folder of the pages, relative to the repository
 * @param pages file names of the pages
 * @param plugins beside React's
 */
export async function buildPages(
  root: string,
  pages: readonly string[],
  plugins: readonly Plugin[] = [],
): Promise<BuiltPages> {
  const folder = join(ROOT, root)
  const built = (await build({
    root: folder,
    base: './',
    configFile: false,
    logLevel: 'error',
    plugins: [react(), ...plugins],
    build: {
      write: false,
      minify: true,
      rolldownOptions: { input: Object.fromEntries(pages.map((page) => [page, join(folder, page)])) },
    },
  })) as Rolldown.RolldownOutput
  return new Map(built.output.map((file) => [`/${file.fileName}`, file.type === 'chunk' ? file.code : file.source]))
}
