/** What the thread that reads is asked. */
export interface ReadRequest {
  readonly bytes: Uint8Array
  readonly path?: string | undefined
}
