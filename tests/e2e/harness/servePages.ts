import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname } from 'node:path'
import type { BuiltPages } from './buildPages.ts'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
}

/** Pages served on 127.0.0.1. */
export interface ServedPages {
  readonly address: string
  close(): void
}

/** Serves built pages to this machine, on a free port. */
export async function servePages(pages: BuiltPages): Promise<ServedPages> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const file = pages.get(pathname)
    if (file === undefined) response.writeHead(404).end()
    else response.setHeader('content-type', TYPES[extname(pathname)] ?? 'application/octet-stream').end(file)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { address: `http://127.0.0.1:${port}`, close: () => server.close() }
}
