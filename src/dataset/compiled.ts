import type { Network } from '#domain/network.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { compiledFaults } from './compiledFaults.ts';
import { type CompiledDataset, compiledSchema } from './compiledSchema.ts';
import { issueText } from './issueText.ts';
import { toNetwork } from './toNetwork.ts';

/** Nobody reads more, and a file that is not a dataset at all could bring thousands. */
const MAX_SENTENCES = 50;

/** Reads a compiled dataset as loaded from anywhere; `id` is its folder's name. What is wrong comes back as sentences, with paths. */
export function readNetwork(id: string, json: unknown): Result<Network, readonly string[]> {
  const dataset = checkCompiled(json);
  return dataset.ok ? ok(toNetwork(id, dataset.value)) : dataset;
}

/** The same, before it is made a network of. */
export function checkCompiled(json: unknown): Result<CompiledDataset, readonly string[]> {
  const result = compiledSchema.safeParse(json, { reportInput: true });
  if (!result.success) {
    const sentences = result.error.issues.map((issue) => `${issue.path.map(String).join('.') || 'The file'} ${issueText(issue)}.`);
    return fail(sentences.slice(0, MAX_SENTENCES));
  }
  const sentences = [...compiledFaults(result.data)].slice(0, MAX_SENTENCES);
  return sentences.length > 0 ? fail(sentences) : ok(result.data);
}
