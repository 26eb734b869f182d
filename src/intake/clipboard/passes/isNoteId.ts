/** Whether an element of this id holds a note: `ftn1`, `edn2` of Word and WPS, `sdfootnote1`, `sdendnote2` of LibreOffice. */
export function isNoteId(id: string | undefined): boolean {
  return id !== undefined && /^(?:_?(?:ftn|edn)|sd(?:foot|end)note)\d+$/i.test(id)
}
