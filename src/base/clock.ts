/** A port for the time, so that nothing in the core reads the machine's clock by itself. */
export interface Clock {
  /** The present moment. */
  now(): Date
}
