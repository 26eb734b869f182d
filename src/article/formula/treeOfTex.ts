import { accentOfCommand } from './accents.ts'
import { FACE_COMMANDS, lettersIn } from './mathLetters.ts'
import { isEmpty, isFunction, rowOf, sign, type MathTree } from './mathTree.ts'
import { SIGN_OF } from './texSymbols.ts'
import { texTokens, type TexToken } from './texTokens.ts'

/** Deeper formulas are read without their inner form. */
const DEEPEST = 60

const NOTHING: MathTree = { kind: 'row', items: [] }
const FRACTIONS = /^[dtc]?frac$/
const CHOICES = /^[dt]?binom$/
const WORDS = /^(?:text(?:rm|bf|it|sf|tt|normal)?|mbox|hbox)$/
const UPRIGHT = /^(?:mathrm|operatorname\*?|mathop|rm)$/
/** Commands that say how something looks, and not what it is. */
const LOOKS =
  /^(?:limits|nolimits|displaystyle|textstyle|scriptstyle|scriptscriptstyle|big[lrm]?|Big[lrm]?|bigg[lrm]?|Bigg[lrm]?|mathstrut|strut|hline|nonumber|notag)$/
const SPACES = /^(?:[,:;! ]|thinspace|medspace|thickspace|negthinspace|enspace)$/
/** Commands round something that say how it looks. */
const HOLDERS = /^(?:color|textcolor|boxed|fbox|cancel|bcancel|xcancel|sout|mathit|mathnormal|phantom|smash|mathclap)$/
const ARROWS: Readonly<Record<string, string>> = { xrightarrow: '→', xleftarrow: '←', xrightleftharpoons: '⇌' }
/** Environments whose brackets are their own. */
const BRACKETS: Readonly<Record<string, readonly [string, string]>> = {
  pmatrix: ['(', ')'],
  bmatrix: ['[', ']'],
  Bmatrix: ['{', '}'],
  vmatrix: ['|', '|'],
  Vmatrix: ['‖', '‖'],
  cases: ['{', ''],
}

/**
 * Reads a formula in TeX as far as its readable line needs it, quickly and without drawing it: what it does not know gives way to its name and to
 * what it holds. It never throws.
 */
export function treeOfTex(tex: string): MathTree {
  const reader = new Reader(texTokens(tex))
  const rows = reader.rows(() => false)
  return rows.length === 1 && rows[0]!.length === 1 ? rows[0]![0]! : { kind: 'grid', form: 'lines', rows }
}

class Reader {
  private at = 0
  private depth = 0
  private readonly tokens: readonly TexToken[]

  constructor(tokens: readonly TexToken[]) {
    this.tokens = tokens
  }

  /** Rows of cells up to an end, which is taken. */
  rows(isEnd: (token: TexToken) => boolean): MathTree[][] {
    const rows: MathTree[][] = [[]]
    for (;;) {
      rows
        .at(-1)!
        .push(
          this.items(
            (token) => isEnd(token) || token.kind === 'cell' || isCommand(token, '\\') || isCommand(token, 'cr'),
          ),
        )
      const token = this.tokens[this.at++]
      if (token === undefined || isEnd(token)) break
      if (token.kind !== 'cell') rows.push([])
    }
    return rows.filter((row, index) => index === 0 || row.some((cell) => !isEmpty(cell)))
  }

  /** What stands in a row up to an end, which is left. */
  private items(isEnd: (token: TexToken) => boolean): MathTree {
    const items: MathTree[] = []
    for (let token = this.tokens[this.at]; token !== undefined && !isEnd(token); token = this.tokens[this.at]) {
      if (token.kind === 'sub' || token.kind === 'sup') items.push(this.scripts(items.pop() ?? NOTHING))
      else {
        const item = this.one()
        if (!isEmpty(item)) items.push(item)
      }
    }
    return rowOf(items)
  }

  private scripts(base: MathTree): MathTree {
    let sub: MathTree | null = null
    let sup: MathTree | null = null
    for (
      let token = this.tokens[this.at];
      token?.kind === 'sub' || token?.kind === 'sup';
      token = this.tokens[this.at]
    ) {
      this.at += 1
      const index = this.argument()
      if (token.kind === 'sub') sub = sub === null ? index : rowOf([sub, index])
      else sup = sup === null ? index : rowOf([sup, index])
    }
    return { kind: 'scripts', base, sub, sup, place: 'beside' }
  }

  /** A group, or the next token alone: of `12` the one. */
  private argument(): MathTree {
    while (this.tokens[this.at]?.kind === 'space') this.at += 1
    const token = this.tokens[this.at]
    if (token?.kind !== 'character' || !/\d/.test(token.text)) return this.one()
    this.at += 1
    return sign('number', token.text)
  }

  private one(): MathTree {
    const token = this.tokens[this.at++]
    if (token === undefined) return NOTHING
    if (token.kind === 'open') return this.group()
    if (token.kind === 'command') return this.command(token.text)
    if (token.kind !== 'character') return NOTHING
    if (/\d/.test(token.text)) return sign('number', token.text + this.digits())
    if (/[\p{sc=Han}\u3000-\u303f\uff00-\uffef]/u.test(token.text)) return sign('words', token.text)
    return sign(/\p{L}/u.test(token.text) ? 'name' : 'operator', token.text === "'" ? '′' : token.text)
  }

  private digits(): string {
    let text = ''
    for (let token = this.tokens[this.at]; token?.kind === 'character' && /[\d.]/.test(token.text);) {
      text += token.text
      token = this.tokens[(this.at += 1)]
    }
    return text
  }

  private group(): MathTree {
    this.depth += 1
    const inner = this.depth > DEEPEST ? this.flat() : this.items(({ kind }) => kind === 'close')
    this.depth -= 1
    this.at += 1
    return inner
  }

  /** The characters of a group, as they stand. */
  private flat(): MathTree {
    let [text, depth] = ['', 0]
    for (let token = this.tokens[this.at]; token !== undefined; token = this.tokens[(this.at += 1)]) {
      if (token.kind === 'close' && depth === 0) break
      depth += token.kind === 'open' ? 1 : token.kind === 'close' ? -1 : 0
      text += token.kind === 'open' || token.kind === 'close' ? '' : token.text
    }
    return text === '' ? NOTHING : sign('words', text)
  }

  private words(): string {
    while (this.tokens[this.at]?.kind === 'space') this.at += 1
    if (this.tokens[this.at]?.kind !== 'open') return this.tokens[this.at++]?.text ?? ''
    this.at += 1
    const inner = this.flat()
    this.at += 1
    return inner.kind === 'sign' ? inner.text : ''
  }

  private command(name: string): MathTree {
    const symbol = SIGN_OF.get(name)
    if (symbol !== undefined) return sign(symbol.role, symbol.text)
    if (isFunction(name)) return sign('upright', name)
    if (FRACTIONS.test(name)) return { kind: 'fraction', over: this.argument(), under: this.argument(), bar: true }
    if (CHOICES.test(name)) {
      const choice: MathTree = { kind: 'fraction', over: this.argument(), under: this.argument(), bar: false }
      return { kind: 'fence', open: '(', close: ')', separator: '', parts: [choice] }
    }
    if (name === 'sqrt') return this.root()
    if (WORDS.test(name)) return sign('words', this.words())
    if (UPRIGHT.test(name)) return sign('upright', this.words())
    if (FACE_COMMANDS.has(name)) return sign('name', lettersIn(name, this.words()))
    if (name === 'left') return this.fence()
    if (name === 'begin') return this.environment(this.words())
    if (name === 'overset' || name === 'stackrel' || name === 'underset') {
      const index = this.argument()
      const [sub, sup] = name === 'underset' ? [index, null] : [null, index]
      return { kind: 'scripts', base: this.argument(), sub, sup, place: 'above' }
    }
    if (name === 'bmod' || name === 'pmod') return sign('words', ' mod ')
    if (name === 'middle') return sign('operator', this.bracket())
    const arrow = ARROWS[name]
    if (arrow !== undefined)
      return { kind: 'scripts', base: sign('operator', arrow), sub: null, sup: this.argument(), place: 'above' }
    if (name === 'color' || name === 'textcolor') this.words()
    if (HOLDERS.test(name)) return this.argument()
    const accent = accentOfCommand(name)
    if (accent !== null) return { kind: 'accent', of: this.argument(), ...accent }
    if (LOOKS.test(name) || SPACES.test(name)) return NOTHING
    if (name === 'quad' || name === 'qquad') return { kind: 'space', wide: true }
    if (name === 'end' || name === 'right') {
      this.words()
      return NOTHING
    }
    return sign(/^[A-Za-z]/.test(name) ? 'upright' : 'operator', name)
  }

  private root(): MathTree {
    while (this.tokens[this.at]?.kind === 'space') this.at += 1
    if (this.tokens[this.at]?.text !== '[') return { kind: 'root', of: this.argument(), degree: null }
    this.at += 1
    const degree = this.items(({ kind, text }) => kind === 'character' && text === ']')
    this.at += 1
    return { kind: 'root', of: this.argument(), degree }
  }

  private fence(): MathTree {
    const open = this.bracket()
    this.depth += 1
    const inner = this.depth > DEEPEST ? NOTHING : this.items((token) => isCommand(token, 'right'))
    this.depth -= 1
    this.at += 1
    return { kind: 'fence', open, close: this.bracket(), separator: '', parts: [inner] }
  }

  private bracket(): string {
    while (this.tokens[this.at]?.kind === 'space') this.at += 1
    const token = this.tokens[this.at++]
    if (token === undefined || token.text === '.') return ''
    return token.kind === 'command' ? (SIGN_OF.get(token.text)?.text ?? token.text) : token.text
  }

  private environment(name: string): MathTree {
    if (name === 'array') this.words()
    this.depth += 1
    const rows = this.depth > DEEPEST ? [] : this.rows((token) => isCommand(token, 'end'))
    this.depth -= 1
    this.words()
    const form = /^(?:aligned|align\*?|split|gathered|cases)$/.test(name) ? 'lines' : 'matrix'
    const grid: MathTree = { kind: 'grid', form, rows }
    const brackets = BRACKETS[name]
    if (brackets === undefined) return grid
    return { kind: 'fence', open: brackets[0], close: brackets[1], separator: '', parts: [grid] }
  }
}

function isCommand(token: TexToken, name: string): boolean {
  return token.kind === 'command' && token.text === name
}
