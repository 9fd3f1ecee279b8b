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
      connection.console.error(
        `${what}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
      );
      return fallback;
    }
  };
}

function cancelled(): ResponseError {
  return new ResponseError(LSPErrorCodes.RequestCancelled, "Cancelled");
}
