/** Formulas in TeX as this program writes them: each reads back as itself. */
export const SOME_FORMULAS: readonly string[] = String.raw`
E=mc^2
a^2+b^2=c^2
\frac{a+b}{2}
\frac{\frac{1}{2}}{x}
\frac{\text{总产值}}{\text{人口}}
\sqrt{2}
\sqrt[3]{x+1}
x_1^2
x_{i,j}
x^{y^2}
x'
f''(x)
{}_6^{12}C
\mathrm{CO}_2
\mathrm{H}_2\mathrm{O}
\mathrm{NaCl}\to\mathrm{Na}^{+}+\mathrm{Cl}^{-}
\sum_{i=1}^nx_i
\prod_{k=0}^{\infty}a_k
\int_0^1f(x)\,\mathrm{d}x
\iint_Df\,\mathrm{d}S
\oint_C\vec{F}
\bigcup_{i\in I}A_i
\lim_{n\to\infty}a_n
\max_{x\in X}f(x)
\sin x+\cos y
\ln2
\log_2n
\alpha+\beta\ge\gamma
\Delta S\ge0
\lambda=\frac{h}{p}
\hat{x}
\bar{y}
\overline{AB}
\vec{v}
\overrightarrow{AB}
\tilde{z}
\dot{x}+\ddot{x}
\underline{ab}
\underbrace{a+b}_n
\overbrace{a+b}^n
\left(\frac{a}{b}\right)
\left[\frac{a}{b}\right)
\left\{\frac{a}{b}\right\}
\begin{pmatrix}a&b\\c&d\end{pmatrix}
\begin{bmatrix}1&0\\0&1\end{bmatrix}
\begin{vmatrix}a&b\\c&d\end{vmatrix}
\begin{cases}x+y=1\\x-y=0\end{cases}
\begin{matrix}a&b\end{matrix}
\begin{aligned}a&=b\\&=c\end{aligned}
\binom{n}{k}
\overset{a}{b}
\underset{a}{b}
\mathbb{R}^n
\mathbf{x}\cdot\mathbf{y}
\mathcal{L}
\mathfrak{g}
x\in\mathbb{N}
a\ne b
a\approx b
A\subset B\cup C
\forall x\exists y
50\%
\{1,2,3\}
\text{速度}=\frac{\text{路程}}{\text{时间}}
a\quad b
90^{\circ}
x\times10^{-3}
\partial f
\nabla\times\vec{B}
p\Rightarrow q`
  .trim()
  .split('\n')
