// Stands in for `node:assert/strict` where there is no Node: the few assertions that the tests use.

export function ok(value: unknown, message = "not truthy"): asserts value {
  if (!value) throw new Error(message);
}

export function equal(actual: unknown, expected: unknown, message?: string): void {
  ok(Object.is(actual, expected), message ?? `${String(actual)} is not ${String(expected)}`);
}

export function notEqual(actual: unknown, other: unknown, message?: string): void {
  ok(!Object.is(actual, other), message ?? `both are ${String(actual)}`);
}

export function deepEqual(actual: unknown, expected: unknown, message?: string): void {
  equal(JSON.stringify(actual), JSON.stringify(expected), message);
}

export function match(actual: string, pattern: RegExp, message?: string): void {
  ok(pattern.test(actual), message ?? `${pattern.source} does not match: ${actual}`);
}

export function fail(message: string): never {
  throw new Error(message);
}

export async function rejects(promise: Promise<unknown>, pattern = /(?:)/): Promise<void> {
  const error = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  ok(error !== null, "it does not reject");
  match(error instanceof Error ? error.message : JSON.stringify(error), pattern);
}
