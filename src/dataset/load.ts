import type { Network } from '#domain/network.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import type { CompiledDataset } from './compiledSchema.ts';
import { toNetwork } from './toNetwork.ts';

/** Why a dataset cannot be shown: what happened, what to do, and the problems found in it, if any. */
export interface LoadFailure {
  readonly message: string;
  readonly advice: string;
  readonly problems: readonly string[];
}

const RELOAD = 'Check the connection and reload the page.';

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
    return fail({ message: `The dataset ${address} could not be fetched.`, advice: RELOAD, problems: [] });
  }
  return readResponse(id, address, response, seal);
}

async function readResponse(id: string, address: string, response: Response, seal: string | null): Promise<Result<Network, LoadFailure>> {
  const bytes = await response.arrayBuffer().catch(() => new ArrayBuffer(0));
  const json = parsed(bytes);
  if (response.status === 422) {
    return fail({
      message: `The dataset ${id} has problems.`,
      advice: 'Mend the files named here; the page reloads by itself.',
      problems: problemsOf(json),
    });
  }
  if (!response.ok) {
    return fail({
      message: `The dataset ${address} is missing: the server answered ${response.status}.`,
      advice: 'Publish the folder data/ beside the page, then reload.',
      problems: [],
    });
  }
  if (json === undefined) return fail({ message: `The dataset ${address} is not JSON, or broke off.`, advice: RELOAD, problems: [] });
  if (await isSealed(bytes, seal)) return ok(toNetwork(id, json as CompiledDataset));
  const { readNetwork } = await import('./compiled.ts');
  const network = readNetwork(id, json);
  if (network.ok) return network;
  return fail({
    message: `The dataset ${address} is not one that this page can show.`,
    advice: 'Build it again with npm run build, which checks it.',
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
