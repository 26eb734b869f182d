/** A picture file that lay on the clipboard beside the HTML. */
export interface ClipboardFile {
  readonly name: string
  readonly type: string
}
