import { SECURITY_HEADERS } from './securityHeaders.ts'

/**
 * The headers of one asset: shown as what the desk says it is and as nothing else, with a policy of its own that lets it run nothing even
 * where it is opened by itself.
 * @param mediaType the type the desk found in the bytes
 * @param size in bytes
 */
export function assetHeaders(mediaType: string, size: number): Record<string, string> {
  return {
    ...SECURITY_HEADERS,
    'Content-Security-Policy': 'sandbox',
    'Content-Type': mediaType,
    'Content-Length': String(size),
    'Content-Disposition': 'inline',
    'Cache-Control': 'no-store',
  }
}
