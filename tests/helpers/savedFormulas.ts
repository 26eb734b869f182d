const MATH = '<mrow><mi>E</mi><mo>=</mo><mi>m</mi><msup><mi>c</mi><mn>2</mn></msup></mrow>'
const ANNOTATED = `<math xmlns="http://www.w3.org/1998/Math/MathML"><semantics>${MATH}<annotation encoding="application/x-tex">E = mc^2</annotation></semantics></math>`
const SPANS = '<span class="mord mathnormal">E</span><span class="mrel">=</span><span class="mord">mc2</span>'

/** Formulas as pages have them, and what is read of each. */
export const SAVED_FORMULAS = [
  { from: 'MathML alone', html: `<math>${MATH}</math>`, outline: '$E=mc^2$' },
  { from: 'MathML on a line of its own', html: `<math display="block">${MATH}</math>`, outline: '$$E=mc^2$$' },
  { from: 'MathML with its TeX', html: ANNOTATED, outline: '$E = mc^2$' },
  {
    from: 'KaTeX',
    html: `<span class="katex"><span class="katex-mathml">${ANNOTATED}</span><span class="katex-html" aria-hidden="true">${SPANS}</span></span>`,
    outline: '$E = mc^2$',
  },
  {
    from: 'KaTeX on a line of its own',
    html: `<span class="katex-display"><span class="katex"><span class="katex-mathml">${ANNOTATED}</span><span class="katex-html" aria-hidden="true">${SPANS}</span></span></span>`,
    outline: '$$E = mc^2$$',
  },
  {
    from: 'MathJax 3',
    html: `<mjx-container class="MathJax" jax="CHTML"><mjx-math aria-hidden="true"><mjx-mi>E</mjx-mi></mjx-math><mjx-assistive-mml unselectable="on" display="inline"><math xmlns="http://www.w3.org/1998/Math/MathML">${MATH}</math></mjx-assistive-mml></mjx-container>`,
    outline: '$E=mc^2$',
  },
  {
    from: 'MathJax 3 on a line of its own',
    html: `<mjx-container class="MathJax" display="true"><mjx-math aria-hidden="true"></mjx-math><mjx-assistive-mml><math>${MATH}</math></mjx-assistive-mml></mjx-container>`,
    outline: '$$E=mc^2$$',
  },
  {
    from: 'MathJax 2, drawn beside its TeX',
    html: `<span class="MathJax_Preview" style="color: inherit;"></span><span class="MathJax" data-mathml="…"><nobr><span class="math">E=mc2</span></nobr><span class="MJX_Assistive_MathML" role="presentation"><math>${MATH}</math></span></span><script type="math/tex">E = mc^2</script>`,
    outline: '$E = mc^2$',
  },
  {
    from: 'MathJax 2, its TeX alone, on a line of its own',
    html: '<script type="math/tex; mode=display">E = mc^2</script>',
    outline: '$$E = mc^2$$',
  },
  {
    from: 'MathJax 2, as it is copied without its scripts',
    html: `<span class="MathJax"><nobr><span class="math">E=mc2</span></nobr><span class="MJX_Assistive_MathML"><math>${MATH}</math></span></span>`,
    outline: '$E=mc^2$',
  },
] as const
