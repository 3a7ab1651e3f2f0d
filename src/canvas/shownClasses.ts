import type { Core } from 'cytoscape';
import { ABSENT } from './classNames.ts';

/**
 * Brings the elements from what they show to what they should, touching only those that differ: setting classes restyles
 * an element even when nothing changes. Returns how many were touched.
 */
export function applyClasses(cy: Core, shown: ReadonlyMap<string, string>, wanted: ReadonlyMap<string, string>): number {
  const changed = new Map<string, string>();
  for (const id of shown.keys()) if (!wanted.has(id)) changed.set(id, ABSENT);
  for (const [id, classes] of wanted) if (shown.get(id) !== classes) changed.set(id, classes);
  if (changed.size === 0) return 0;
  cy.batch(() => {
    for (const [id, classes] of changed) cy.getElementById(id).classes(classes);
  });
  // Cytoscape restyles at the next frame and answers from before until then: whoever asks now what is visible, or how
  // large it is, would be told of the year before. Reading a style brings it up to date.
  for (const id of changed.keys()) cy.getElementById(id).style('display');
  return changed.size;
}
