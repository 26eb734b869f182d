import { blocksIn, type TidyPass } from './tidyPass.ts'

/** Puts pictures in the middle of the column. */
export const centrePictures: TidyPass = (tr, range) => {
  const aside = blocksIn(tr.doc, range, ({ type, attrs }) => type.name === 'figure' && attrs.align !== 'center')
  for (const { pos } of aside) tr.setNodeAttribute(pos, 'align', 'center')
  return aside.length
}
