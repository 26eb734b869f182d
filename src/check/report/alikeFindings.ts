import type { Finding } from '../../article/finding.ts'

const RANK = { error: 0, warning: 1, hint: 2 }

/** Findings that say the same are told once with all their places: the grave ones first, else in the order in which they first occur. */
export function alikeFindings(findings: readonly Finding[]): Finding[][] {
  const alike = new Map<string, Finding[]>()
  for (const finding of findings) {
    const { rule, severity, message } = finding
    const key = JSON.stringify([rule, severity, message.zh])
    const known = alike.get(key)
    if (known === undefined) alike.set(key, [finding])
    else known.push(finding)
  }
  return [...alike.values()].sort(([a], [b]) => rankOf(a) - rankOf(b))
}

function rankOf(finding: Finding | undefined): number {
  return finding === undefined ? 0 : RANK[finding.severity]
}
