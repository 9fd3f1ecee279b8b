import { LSPErrorCodes, ResponseError, type CancellationToken, type Connection } from "vscode-languageserver";

/** Thrown where the client no longer wants the answer. */
export class Cancelled extends Error {}

/**
 * Wraps a request's handler: a cancelled request is answered as such, and one that fails is answered with `fallback`
 * and a line in the log, so that one bad draft never takes the server down.
 */
export function guard<P, R>(
  connection: Connection,
  what: string,
  fallback: R,
  handler: (params: P, token: CancellationToken) => Promise<R>,
): (params: P, token: CancellationToken) => Promise<R | ResponseError> {
  return async (params, token) => {
    if (token.isCancellationRequested) return cancelled();
    try {
      return await handler(params, token);
    } catch (error) {
      if (error instanceof Cancelled) return cancelled();
      logError(connection, what, error);
      return fallback;
    }
  };
}

const answering = new WeakMap<Connection, number>();
const heard = new WeakMap<Connection, number>();

/** Takes down that the client has told or asked something: more is likely to follow at once. */
export function hear(connection: Connection): void {
  heard.set(connection, Date.now());
}

/** In milliseconds: how long ago the client told or asked something. */
export function silence(connection: Connection): number {
  return Date.now() - (heard.get(connection) ?? 0);
}

/** Counts what is worked on as something that somebody waits for. */
export async function whileAsked<T>(connection: Connection, work: () => Promise<T>): Promise<T> {
  answering.set(connection, beingAnswered(connection) + 1);
  hear(connection);
  try {
    return await work();
  } finally {
    answering.set(connection, beingAnswered(connection) - 1);
  }
}

/** How many answers somebody waits for: what nobody waits for lets them go first. */
export function beingAnswered(connection: Connection): number {
  return answering.get(connection) ?? 0;
}

/**
 * Lets a promise run that nobody waits for: where it fails, as when the client refuses a request of the server's, that
 * is a line in the log, since Node ends the process for a rejection that nobody handles.
 */
export function inBackground(connection: Connection, what: string, promise: Promise<unknown>): void {
  promise.catch((error: unknown) => {
    logError(connection, what, error);
  });
}

/** Writes an error to the client's log, with its stack where it has one. */
export function logError(connection: Connection, what: string, error: unknown): void {
  connection.console.error(
    `${what}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
  );
}

function cancelled(): ResponseError {
  return new ResponseError(LSPErrorCodes.RequestCancelled, "Cancelled");
}
