import type { Network } from '#domain/network.ts';
import { fail, type Result } from '#domain/result.ts';
import { readNetwork } from './compiled.ts';

/** Why a dataset cannot be shown: what happened, what to do, and the problems found in it, if any. */
export interface LoadFailure {
  readonly message: string;
  readonly advice: string;
  readonly problems: readonly string[];
}

const RELOAD = 'Check the connection and reload the page.';

/** Fetches and reads `data/<id>.json`, relative to the page. */
export async function loadNetwork(id: string, fetcher: typeof fetch): Promise<Result<Network, LoadFailure>> {
  const address = `data/${id}.json`;
  let response: Response;
  try {
    response = await fetcher(address);
  } catch {
    return fail({ message: `The dataset ${address} could not be fetched.`, advice: RELOAD, problems: [] });
  }
  return readResponse(id, address, response);
}

async function readResponse(id: string, address: string, response: Response): Promise<Result<Network, LoadFailure>> {
  const json: unknown = await response.json().catch(() => undefined);
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
  const network = readNetwork(id, json);
  if (network.ok) return network;
  return fail({
    message: `The dataset ${address} is not one that this page can show.`,
    advice: 'Build it again with npm run build, which checks it.',
    problems: network.error,
  });
}

function problemsOf(json: unknown): readonly string[] {
  const problems = typeof json === 'object' && json !== null && 'problems' in json ? json.problems : [];
  return Array.isArray(problems) ? problems.map(String) : [];
}
