/** Makes the compiler prove that a switch is complete; throws if bad data gets past it at run time. */
export function assertNever(value: never): never {
  throw new Error(`unexpected value: ${JSON.stringify(value)}`)
}
