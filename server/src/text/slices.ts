/** Runs work that pauses now and then to its end, and gives what it comes to. */
export function whole<T>(slices: Generator<unknown, T>): T {
  for (;;) {
    const step = slices.next();
    if (step.done) return step.value;
  }
}
