import type { Network } from '#domain/network.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import type { CompiledDataset } from './compiledSchema.ts';
import { toNetwork } from './toNetwork.ts';

/** Why a dataset cannot be shown. */
export interface LoadFailure {
  /** Not answered; answered with its problems; not there; no JSON; not what this page shows. */
  readonly kind: 'unreachable' | 'faulty' | 'missing' | 'broken' | 'unfit';
  readonly id: string;
  readonly address: string;
  /** The server's answer; 0 for none. */
  readonly status: number;
  /** Those found in it, if any. */
  readonly problems: readonly string[];
}

/** Checks the bytes of a compiled dataset beside the page; null where that cannot be done here. */
export type CheckBeside = (bytes: ArrayBuffer) => Promise<Result<CompiledDataset, readonly string[]> | null>;

/** From about a thousand relations on, in bytes: what takes longer to check than a worker to start, and would be felt. */
const LARGE = 500_000;

/** Answers with a file of the site. */
export type Fetcher = (path: string) => Promise<Response>;

/**
 * Fetches and reads `data/<id>.json`, relative to the page. `seal` is the SHA-256 of the file that the page's build checked, in hexadecimal
 * digits: that file need not be checked again, and the checks are loaded for any other only; a large one is checked with `beside`.
 */
export async function loadNetwork(
  id: string,
  fetcher: Fetcher,
  seal: string | null,
  beside: CheckBeside = async () => null,
): Promise<Result<Network, LoadFailure>> {
  const address = `data/${id}.json`;
  let response: Response;
  try {
    response = await fetcher(address);
  } catch {
    return fail({ kind: 'unreachable', id, address, status: 0, problems: [] });
  }
  return readResponse({ id, address, seal, beside }, response);
}

interface Request {
  readonly id: string;
  readonly address: string;
  readonly seal: string | null;
  readonly beside: CheckBeside;
}

async function readResponse({ id, address, seal, beside }: Request, response: Response): Promise<Result<Network, LoadFailure>> {
  const bytes = await response.arrayBuffer().catch(() => new ArrayBuffer(0));
  const json = parsed(bytes);
  const failed = (kind: LoadFailure['kind'], problems: readonly string[] = []): Result<Network, LoadFailure> =>
    fail({ kind, id, address, status: response.status, problems });
  if (response.status === 422) return failed('faulty', problemsOf(json));
  if (!response.ok) return failed('missing');
  if (json === undefined) return failed('broken');
  if (await isSealed(bytes, seal)) return ok(toNetwork(id, json as CompiledDataset));
  const dataset = (bytes.byteLength > LARGE ? await beside(bytes) : null) ?? (await import('./compiled.ts')).checkCompiled(json);
  return dataset.ok ? ok(toNetwork(id, dataset.value)) : failed('unfit', dataset.error);
}

function parsed(bytes: ArrayBuffer): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}

/** Browsers compute sums only where the page itself came safely: elsewhere nothing is sealed. */
async function isSealed(bytes: ArrayBuffer, seal: string | null): Promise<boolean> {
  if (seal === null || !globalThis.crypto?.subtle) return false;
  const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...sum].map((byte) => byte.toString(16).padStart(2, '0')).join('') === seal;
}

function problemsOf(json: unknown): readonly string[] {
  const problems = typeof json === 'object' && json !== null && 'problems' in json ? json.problems : [];
  return Array.isArray(problems) ? problems.map(String) : [];
}
