import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

const here = import.meta.dirname

/**
 * Entries are set explicitly: the three shells are built from one main program, the thread that reads manuscripts beside them, the preload as CommonJS because a sandboxed preload
 * cannot be a module, the renderer minified because electron-vite leaves it as it is.
 */
export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      rolldownOptions: {
        input: {
          electron: resolve(here, 'main/shells/electron/main.ts'),
          web: resolve(here, 'main/shells/web/main.ts'),
          cli: resolve(here, 'main/shells/cli/main.ts'),
          intakeWorker: resolve(here, 'main/intake/apart/intakeWorker.ts'),
          pictureWorker: resolve(here, 'main/publish/pictures/pictureWorker.ts'),
          templateWorker: resolve(here, 'main/publish/templates/templateWorker.ts'),
          findingsWorker: resolve(here, 'main/publish/checks/findingsWorker.ts'),
          suggestWorker: resolve(here, 'main/suggest/suggestWorker.ts'),
          indexWorker: resolve(here, 'main/library/index/indexWorker.ts'),
        },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      rolldownOptions: {
        input: { preload: resolve(here, 'main/preload/preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: resolve(here, 'renderer'),
    base: './',
    plugins: [react()],
    build: {
      outDir: resolve(here, 'out/renderer'),
      minify: true,
      assetsInlineLimit: 0,
      rolldownOptions: { input: { index: resolve(here, 'renderer/index.html') } },
    },
  },
})
