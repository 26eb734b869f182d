import { blocksIn, type TidyPass } from './tidyPass.ts'

/** Puts pictures in the middle of the column; those of a group fill theirs. */
export const centrePictures: TidyPass = (tr, range) => {
  const aside = blocksIn(
    tr.doc,
    range,
    ({ type, attrs }, parent) =>
      type.name === 'figure' && attrs.align !== 'center' && parent.type.name !== 'figureGroup',
  )
  for (const { pos } of aside) tr.setNodeAttribute(pos, 'align', 'center')
  return aside.length
}
