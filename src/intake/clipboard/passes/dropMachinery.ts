import type { PasteNoteKind } from '../pasteNote.ts'
import type { ClipElement } from '../tree/clip.ts'
import { reshape } from '../tree/reshape.ts'
import type { Pass } from './pass.ts'

const KINDS: Readonly<Record<string, PasteNoteKind | 'silent'>> = {
  style: 'styleSheets',
  link: 'silent',
  script: 'scripts',
  noscript: 'scripts',
  template: 'scripts',
  iframe: 'embeds',
  frame: 'embeds',
  frameset: 'embeds',
  object: 'embeds',
  embed: 'embeds',
  applet: 'embeds',
  audio: 'embeds',
  video: 'embeds',
  canvas: 'embeds',
  svg: 'embeds',
  mpvoice: 'embeds',
  'mp-common-profile': 'embeds',
  input: 'controls',
  button: 'controls',
  select: 'controls',
  textarea: 'controls',
  datalist: 'controls',
  meta: 'silent',
  title: 'silent',
  base: 'silent',
  xml: 'officeMarkup',
  annotation: 'silent',
  'annotation-xml': 'silent',
  map: 'silent',
  area: 'silent',
  param: 'silent',
  source: 'silent',
  track: 'silent',
  col: 'silent',
  colgroup: 'silent',
  noframes: 'silent',
  rp: 'silent',
  basefont: 'silent',
  bgsound: 'embeds',
}

/** Takes out what is never text of an article: style sheets, scripts, players and frames, form controls, Office's data. */
export const dropMachinery: Pass = {
  name: 'dropMachinery',
  run({ root, comments }, { report }) {
    report.note('comments', undefined, comments)
    reshape(root, (element) => {
      const kind = KINDS[element.tag]
      if (kind === undefined) return 'keep'
      if (kind !== 'silent' && !isSpacer(element)) report.note(kind, kind === 'embeds' ? whatOf(element) : undefined)
      return 'drop'
    })
  },
}

function whatOf({ tag, attributes }: ClipElement): string {
  return attributes.get('src') ?? attributes.get('data-src') ?? attributes.get('data') ?? attributes.get('title') ?? tag
}

/** Styled editors draw lines and corners with an empty `svg`; nobody misses one. */
function isSpacer({ tag, children }: ClipElement): boolean {
  return tag === 'svg' && children.every((child) => !('tag' in child) && child.text.trim() === '')
}
