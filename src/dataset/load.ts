import type { Network } from '#domain/network.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { words } from '#words/words.ts';
import type { CompiledDataset } from './compiledSchema.ts';
import { toNetwork } from './toNetwork.ts';

/** Why a dataset cannot be shown: what happened, what to do, and the problems found in it, if any. */
export interface LoadFailure {
  readonly message: string;
  readonly advice: string;
  readonly problems: readonly string[];
}

/**
 * Fetches and reads `data/<id>.json`, relative to the page. `seal` is the SHA-256 of the file that the page's build checked, in hexadecimal
 * digits: that file need not be checked again, and the checks are loaded for any other only.
 */
export async function loadNetwork(id: string, fetcher: typeof fetch, seal: string | null): Promise<Result<Network, LoadFailure>> {
  const address = `data/${id}.json`;
  let response: Response;
  try {
    response = await fetcher(address);
  } catch {
    return fail({ message: words.loading.unreachable(address), advice: words.loading.reload, problems: [] });
  }
  return readResponse(id, address, response, seal);
}

async function readResponse(id: string, address: string, response: Response, seal: string | null): Promise<Result<Network, LoadFailure>> {
  const bytes = await response.arrayBuffer().catch(() => new ArrayBuffer(0));
  const json = parsed(bytes);
  if (response.status === 422) {
    return fail({
      message: words.loading.faulty(id),
      advice: words.loading.mend,
      problems: problemsOf(json),
    });
  }
  if (!response.ok) {
    return fail({
      message: words.loading.missing(address, response.status),
      advice: words.loading.publish,
      problems: [],
    });
  }
  if (json === undefined) return fail({ message: words.loading.broken(address), advice: words.loading.reload, problems: [] });
  if (await isSealed(bytes, seal)) return ok(toNetwork(id, json as CompiledDataset));
  const { readNetwork } = await import('./compiled.ts');
  const network = readNetwork(id, json);
  if (network.ok) return network;
  return fail({
    message: words.loading.unfit(address),
    advice: words.loading.rebuild,
    problems: network.error,
  });
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
