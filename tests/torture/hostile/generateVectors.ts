import { seededRandom, type SeededRandom } from '../../helpers/seededRandom.ts'
import type { Vector } from './vectors.ts'

const AROUND: readonly (readonly [string, string])[] = [
  ['<p class=MsoNormal style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">1.</span>', '<o:p></o:p></p>'],
  [
    '<html xmlns:v="urn:schemas-microsoft-com:vml"><head><style><!-- p{} --></style></head><body><!--StartFragment-->',
    '<!--EndFragment--></body></html>',
  ],
  ['<table><tr><td colspan=2>', '</td></tr></table>'],
  ['<ul><li>', '</li></ul>'],
  ['<section powered-by="xiumi.us"><section style="text-align:center">', '</section></section>'],
  ['<b style="font-weight:normal" id="docs-internal-guid-1">', '</b>'],
  ['<figure><figcaption>', '</figcaption><img src="https://a.cn/1.png"></figure>'],
  ['<svg><foreignObject>', '</foreignObject></svg>'],
  ['<math><mtext>', '</mtext></math>'],
  ['<template>', '</template>'],
  ['<noscript>', '</noscript>'],
  ['<select><option>', '</option></select>'],
  ['<pre>', '</pre>'],
  ['<p title="', '">'],
  ['<!--', '-->'],
  ['<style>', '</style>'],
  ['<textarea>', '</textarea>'],
  ['<a href="', '">甲</a>'],
  ['<img alt="', '" src="https://a.cn/1.png">'],
  ['', ''],
]

const SPLINTERS = [
  '</p>',
  '<p>',
  '</table>',
  '<table>',
  '<b>',
  '</a>',
  '"',
  "'",
  '`',
  '>',
  '<',
  '--!>',
  ']]>',
  '</style>',
  '</script>',
  '&#0;',
  '\u0000',
  '\u2028',
  '\ufeff',
  '&lt;',
  '<br>',
  '<![if !vml]>',
  '</svg>',
]

/**
 * Vectors made from the known ones: wrapped in what clipboards and pages hold, spliced, cut, nested, written in other cases and by entities. The
 * same seed gives the same.
 */
export function generateVectors(known: readonly Vector[], count: number, seed: number): Vector[] {
  const random = seededRandom(seed)
  return Array.from({ length: count }, () => {
    let html = random.pick(known).html
    for (let times = random.whole(1, 4); times > 0; times -= 1) html = changed(html, known, random)
    return { family: 'generated', html: html.slice(0, 6000) }
  })
}

function changed(html: string, known: readonly Vector[], random: SeededRandom): string {
  const at = random.whole(0, html.length)
  switch (random.whole(0, 7)) {
    case 0: {
      const [before, after] = random.pick(AROUND)
      return before + html + after
    }
    case 1:
      return html.slice(0, at) + random.pick(SPLINTERS) + html.slice(at)
    case 2:
      return html.slice(0, at) + random.pick(known).html + html.slice(at)
    case 3:
      return html.slice(0, at)
    case 4:
      return html
        .replace(/[a-z]/g, (sign) => (random.percent(30) ? sign.toUpperCase() : sign))
        .replaceAll(/__HIT/gi, '__hit')
    case 5:
      return html.replace(/javascript/gi, (word) =>
        [...word].map((sign) => (random.percent(40) ? `&#${sign.charCodeAt(0)};` : sign)).join(''),
      )
    case 6:
      return html.replace(
        /javascript:/gi,
        (word) =>
          word.slice(0, 4) +
          random.pick(['\t', '\n', '&Tab;', '&NewLine;', '\u0001', '\u00ad', '\u200b']) +
          word.slice(4),
      )
    default:
      return `${html}${random.pick(known).html}`
  }
}
