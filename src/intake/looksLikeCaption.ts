const CAPTION =
  /^(?:[▲△↑◎●■]|图(?:[注片]|[一二三四五六七八九十\d]+|为|[:：])|（?图|资料图|题图|上图|下图|左图|右图)|[\s（(](?:摄|供图|图)[）)]?$|(?:摄|供图|制图|资料图片?|图源[^。]{1,12})[）)。]?$|图\/|摄影?[:：/]|（[^（）]{2,16}摄）/

/** Whether a short line beside a picture is its caption (图注), told by its words: `图为…`, `图1 …`, `…（张三摄）`. */
export function looksLikeCaption(text: string): boolean {
  return CAPTION.test(text)
}
